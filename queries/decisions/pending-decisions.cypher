// title: Pending decisions
// question: What is still open, and since when?
// param as_of: date = 2025-12-01 default as_of -- the day from which to look
// param limit: int = 10 default 20 -- how many rows
// columns: date, decision, place, days
// tags: attention
MATCH (d:Stakegraph:Decision)
WHERE d.status = 'pending'
OPTIONAL MATCH (d)-[:DECIDED_IN]->(m:Meeting)
WITH d, m ORDER BY m.name
WITH d, head(collect(m.name)) AS place
RETURN coalesce(d.date, '') AS date, d.name AS decision, coalesce(place, '') AS place,
       CASE WHEN d.date IS NULL THEN null ELSE duration.inDays(date(d.date), date($as_of)).days END AS days
ORDER BY date, decision
LIMIT $limit
