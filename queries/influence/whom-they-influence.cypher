// title: Whom they influence
// question: Whom can this person, org or company move?
// param actor: actor = "Nadia Brandt" -- who moves others
// param least: float = 0.1 default 0.1 -- weakest influence that counts, between 0 and 1
// param limit: int = 10 default 20 -- how many rows
// columns: name, kind, weight, count, proof
// tags: influence
MATCH (who:Stakegraph {id: $actor})-[r:INFLUENCES]->(other:Actor)
WHERE r.weight >= $least
RETURN other.name AS name, other.kind AS kind, r.weight AS weight, r.count AS count, head(r.sources) AS proof
ORDER BY weight DESC, name
LIMIT $limit
