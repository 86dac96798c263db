MATCH p = (who:Stakegraph {id: $actor})-[r:INFLUENCES]->(:Actor)
WHERE r.weight >= $least
WITH p ORDER BY r.weight DESC
LIMIT $limit
RETURN p
