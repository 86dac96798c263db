// title: Decisions that contradict each other
// question: Which decision goes through somebody whom another one sets aside?
// param limit: int = 10 default 20 -- how many rows
// columns: whom, decision, date, against, against_date
// tags: attention, conflict
MATCH (d:Stakegraph:Decision)-[:VIA|TARGETS]->(who:Actor)<-[:DEPRIORITIZES]-(other:Decision)
WHERE d.id <> other.id AND coalesce(d.status, '') <> 'rejected' AND coalesce(other.status, '') <> 'rejected'
RETURN DISTINCT who.name AS whom, d.name AS decision, coalesce(d.date, '') AS date, other.name AS against, coalesce(other.date, '') AS against_date
ORDER BY whom, date, decision, against
LIMIT $limit
