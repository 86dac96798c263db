MATCH (m:Stakegraph:Meeting)
WHERE m.date <= $as_of
WITH m ORDER BY m.date DESC LIMIT $limit
MATCH p = (:Person)-[:ATTENDED]->(m)<-[:ATTENDED]-(:Person)
RETURN p
