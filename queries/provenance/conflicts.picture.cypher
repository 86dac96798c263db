MATCH (p:Stakegraph:Person)-[r:REPORTS_TO|WORKS_AT]->(b)
WHERE r.until IS NULL
WITH p, type(r) AS what, collect(b) AS them
WHERE size(them) > 1
UNWIND them AS other
MATCH path = (p)-[s:REPORTS_TO|WORKS_AT]->(other)
RETURN path
