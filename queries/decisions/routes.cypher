// title: Route taken and routes set aside
// question: Which way was chosen, to whom, and which was not?
// param limit: int = 10 default 20 -- how many rows
// columns: date, decision, via, towards, aside
// tags: route
MATCH (d:Stakegraph:Decision)-[:VIA]->(:Actor)
WHERE coalesce(d.status, '') <> 'rejected'
WITH DISTINCT d ORDER BY coalesce(d.date, '') DESC, d.name LIMIT $limit
MATCH (d)-[:VIA]->(route:Actor)
WITH d, route ORDER BY route.name
WITH d, collect(route.name) AS via
OPTIONAL MATCH (d)-[:TARGETS]->(target:Actor)
WITH d, via, target ORDER BY target.name
WITH d, via, collect(target.name) AS towards
OPTIONAL MATCH (d)-[:DEPRIORITIZES]->(no:Actor)
WITH d, via, towards, no ORDER BY no.name
RETURN coalesce(d.date, '') AS date, d.name AS decision, via, towards, collect(no.name) AS aside
ORDER BY date DESC, decision
