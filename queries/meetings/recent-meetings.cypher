// title: Recent meetings
// question: Who met lately, and what came of it?
// param as_of: date = 2025-12-01 default as_of -- the day from which to look
// param limit: int = 10 default 20 -- how many rows
// columns: date, meeting, people, decisions
// tags: overview
MATCH (m:Stakegraph:Meeting)
WHERE m.date <= $as_of
WITH m ORDER BY m.date DESC, m.name, m.id LIMIT $limit
OPTIONAL MATCH (m)<-[:ATTENDED]-(p:Person)
WITH m, p ORDER BY p.name
WITH m, collect(p.name) AS people
RETURN m.date AS date, m.name AS meeting, people, COUNT { (m)<-[:DECIDED_IN]-() } AS decisions
ORDER BY date DESC, meeting
