// title: Who met whom
// question: Which two met most often lately, and when last?
// param days: int = 180 default 180 -- how far back
// param as_of: date = 2025-12-01 default as_of -- the day from which to look
// param limit: int = 10 default 20 -- how many rows
// columns: one, other, meetings, last
// tags: contact
WITH toString(date($as_of) - duration({days: $days})) AS cutoff
MATCH (m:Stakegraph:Meeting)
WHERE m.date >= cutoff AND m.date <= $as_of
MATCH (a:Person)-[:ATTENDED]->(m)<-[:ATTENDED]-(b:Person)
WHERE a.id < b.id
RETURN a.name AS one, b.name AS other, count(m) AS meetings, max(m.date) AS last
ORDER BY meetings DESC, last DESC, one, other
LIMIT $limit
