// title: Decisions about a project
// question: What was decided about it, and who stands against it?
// param project: project = "Larkspur" -- which project
// columns: date, status, decision, against
// tags: decisions
MATCH (j:Stakegraph:Project {id: $project})<-[:CONCERNS]-(d:Decision)
OPTIONAL MATCH (d)<-[:BLOCKS]-(blocker:Actor)
WITH d, blocker ORDER BY blocker.name
RETURN coalesce(d.date, '') AS date, coalesce(d.status, '') AS status, d.name AS decision, collect(blocker.name) AS against
ORDER BY date DESC, decision
