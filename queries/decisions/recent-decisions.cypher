// title: Recent decisions
// question: What was decided lately, and where?
// param days: int = 60 default 60 -- how far back
// param as_of: date = 2025-12-01 default as_of -- the day from which to look
// param limit: int = 10 default 20 -- how many rows
// columns: date, decision, meeting, proof
// tags: overview
MATCH (d:Stakegraph:Decision)
WHERE coalesce(d.status, 'decided') = 'decided' AND d.date <= $as_of
  AND duration.inDays(date(d.date), date($as_of)).days <= $days
OPTIONAL MATCH (d)-[r:DECIDED_IN]->(m:Meeting)
WITH d, m, r ORDER BY m.name
WITH d, head(collect(m.name)) AS meeting, head(collect(head(r.sources))) AS proof
RETURN d.date AS date, d.name AS decision, coalesce(meeting, '') AS meeting, coalesce(proof, '') AS proof
ORDER BY date DESC, decision
LIMIT $limit
