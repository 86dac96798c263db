// title: Cooling contacts
// question: With whom was there no contact for a while, though there used to be?
// param days: int = 45 default 60 -- silence, in days
// param as_of: date = 2025-12-01 default as_of -- the day from which to look
// param limit: int = 10 default 20 -- how many rows
// columns: name, employer, last, days, meetings
// tags: contact, attention
WITH toString(date($as_of) - duration({days: $days})) AS cutoff
MATCH (p:Stakegraph:Person)
OPTIONAL MATCH (p)-[:ATTENDED]->(m:Meeting)
WHERE m.date <= $as_of
WITH cutoff, p, count(m) AS meetings, max(m.date) AS met
WITH cutoff, p, meetings, CASE WHEN met IS NULL OR p.last_contact > met THEN p.last_contact ELSE met END AS last
WHERE last <= cutoff
WITH p, meetings, last ORDER BY last, p.name, p.id LIMIT $limit
OPTIONAL MATCH (p)-[w:WORKS_AT]->(employer:Company)
WHERE w.until IS NULL
WITH p, meetings, last, employer ORDER BY employer.name
WITH p, meetings, last, head(collect(employer.name)) AS employer
RETURN p.name AS name, coalesce(employer, '') AS employer, last, duration.inDays(date(last), date($as_of)).days AS days, meetings
ORDER BY days DESC, name
