MATCH p = (a:Stakegraph {id: $source})-[:INFLUENCES*1..3]->(b:Actor {id: $target})
WHERE all(r IN relationships(p) WHERE r.weight >= $least)
  AND all(n IN nodes(p) WHERE n = a OR n = b OR n.kind <> 'Company')
WITH p ORDER BY reduce(product = 1.0, r IN relationships(p) | product * r.weight) DESC
LIMIT $limit
RETURN p
