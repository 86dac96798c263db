MATCH p = (:Stakegraph:Org {id: $org})-[r:LEADS|MEMBER_OF|PART_OF]-()
WHERE r.until IS NULL
RETURN p
