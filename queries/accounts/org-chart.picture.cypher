MATCH p = (c:Stakegraph:Company {id: $company})<-[:PART_OF*1..4]-(unit:Org)
OPTIONAL MATCH q = (unit)<-[r:LEADS|MEMBER_OF]-(:Person)
WHERE r.until IS NULL
RETURN p, q
