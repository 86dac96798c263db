// title: Who can introduce me
// question: Who stands between me and them, and is strong on both sides?
// param me: actor = "Nadia Brandt" -- who asks
// param them: actor = "Leonora Stagg" -- who is to be met
// param limit: int = 10 default 20 -- how many rows
// columns: through, kind, strength, towards_me, towards_them, proof
// tags: path, route
MATCH (me:Stakegraph {id: $me})
MATCH (me)-[first:INFLUENCES]->(between:Actor)-[second:INFLUENCES]->(them:Actor)
WHERE them.id = $them AND between.kind <> 'Company'
RETURN between.name AS through, between.kind AS kind, round(first.weight * second.weight, 4) AS strength,
       first.weight AS towards_me, second.weight AS towards_them, head(second.sources) AS proof
ORDER BY strength DESC, through
LIMIT $limit
