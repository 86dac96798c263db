MATCH p = (:Stakegraph:Company {id: $company})<-[w:WORKS_AT]-(:Person)
WHERE w.until IS NULL
RETURN p
