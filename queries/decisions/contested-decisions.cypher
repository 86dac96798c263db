// title: Decisions with friends and foes
// question: Which decisions does somebody push or oppose?
// param limit: int = 10 default 20 -- how many rows
// columns: decision, stance, name, proof
// tags: stance
MATCH (d:Stakegraph:Decision)<-[r:CHAMPIONS|BLOCKS]-(who:Actor)
WHERE r.until IS NULL
RETURN d.name AS decision, CASE type(r) WHEN 'CHAMPIONS' THEN 'for' ELSE 'against' END AS stance, who.name AS name, head(r.sources) AS proof
ORDER BY decision, stance, name
LIMIT $limit
