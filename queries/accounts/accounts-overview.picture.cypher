MATCH p = (:Stakegraph:Company)<-[w:WORKS_AT]-(:Person)
WHERE w.until IS NULL
RETURN p
LIMIT 150
