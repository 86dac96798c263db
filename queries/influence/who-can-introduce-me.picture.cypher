MATCH p = (me:Stakegraph {id: $me})-[first:INFLUENCES]->(between:Actor)-[second:INFLUENCES]->(them:Actor {id: $them})
WHERE between.kind <> 'Company'
WITH p ORDER BY first.weight * second.weight DESC
LIMIT $limit
RETURN p
