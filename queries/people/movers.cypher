// title: Movers
// question: Who left which company, and where are they now?
// param limit: int = 10 default 20 -- how many rows
// columns: name, left, now, proof
// tags: career
MATCH (p:Stakegraph:Person)-[r:FORMERLY_AT]->(old:Company)
WITH p, r, old ORDER BY p.name, old.name, p.id LIMIT $limit
OPTIONAL MATCH (p)-[w:WORKS_AT]->(new:Company)
WHERE w.until IS NULL
WITH p, r, old, new ORDER BY new.name
RETURN p.name AS name, old.name AS left, collect(new.name) AS now, head(r.sources) AS proof
ORDER BY name, left, proof
