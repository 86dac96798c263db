// title: Paths between two
// question: How do I get from one to the other, through whom, and on what grounds?
// param source: actor = "Kurt Wendelin" -- who starts
// param target: actor = "Ronnie Tasker's org" -- who is to be reached
// param least: float = 0.1 default 0.1 -- weakest influence that counts, between 0 and 1
// param limit: int = 5 default 5 -- how many paths
// columns: strength, path, weakest, proof
// tags: path, route
MATCH (a:Stakegraph {id: $source})
MATCH p = (a)-[:INFLUENCES*1..3]->(b:Actor)
WHERE b.id = $target
  AND all(r IN relationships(p) WHERE r.weight >= $least)
  AND all(n IN nodes(p) WHERE n.id = $source OR n.id = $target OR n.kind <> 'Company')
  AND all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m.id = n.id))
WITH p, reduce(product = 1.0, r IN relationships(p) | product * r.weight) AS product
RETURN round(product, 4) AS strength,
       [n IN nodes(p) | n.name] AS path,
       reduce(low = 1.0, r IN relationships(p) | CASE WHEN r.weight < low THEN r.weight ELSE low END) AS weakest,
       [r IN relationships(p) | head(r.sources)] AS proof
ORDER BY product DESC, path
LIMIT $limit
