MATCH p = (old:Stakegraph:Company)<-[:FORMERLY_AT]-(who:Person)
OPTIONAL MATCH q = (who)-[w:WORKS_AT]->(:Company)
WHERE w.until IS NULL
RETURN p, q
LIMIT $limit
