// title: Responsibilities
// question: What does this person or org own, approve and lead?
// param actor: actor = "Ronnie Tasker" -- whose
// columns: how, what, kind, proof
// tags: responsibility
MATCH (who:Stakegraph {id: $actor})-[r:OWNS|APPROVES|LEADS]->(what)
WHERE r.until IS NULL
RETURN CASE type(r) WHEN 'OWNS' THEN 'owns' WHEN 'APPROVES' THEN 'approves' ELSE 'leads' END AS how, what.name AS what, what.kind AS kind,
       head(r.sources) AS proof
ORDER BY how, what
