MATCH (broker:Stakegraph:Person)-[r:INFLUENCES]->(other:Person)-[w:WORKS_AT]->(company:Company)
WHERE r.weight >= $least AND w.until IS NULL
WITH broker, count(DISTINCT company) AS companies ORDER BY companies DESC, broker.name LIMIT 3
MATCH p = (broker)-[r:INFLUENCES]->(:Person)-[:WORKS_AT]->(:Company)
WHERE r.weight >= $least
RETURN p
