// title: Cooling contacts
// question: With whom was there no contact for a while, though there used to be?
// param days: int = 45 default 60 -- silence, in days
// param as_of: date = 2025-12-01 default as_of -- the day from which to look
// param limit: int = 10 default 20 -- how many rows
// columns: name, employer, last, days, meetings
// tags: contact, attention
MATCH (p:Stakegraph:Person)
OPTIONAL MATCH (p)-[:ATTENDED]->(m:Meeting)
WHERE m.date IS NOT NULL AND m.date <= $as_of
WITH p, count(m) AS meetings, max(m.date) AS met
WITH p, meetings, CASE WHEN met IS NULL OR (p.last_contact IS NOT NULL AND p.last_contact > met) THEN p.last_contact ELSE met END AS last
WHERE last IS NOT NULL AND last <= $as_of
WITH p, meetings, last, duration.inDays(date(last), date($as_of)).days AS days
WHERE days >= $days
OPTIONAL MATCH (p)-[w:WORKS_AT]->(employer:Company)
WHERE w.until IS NULL
WITH p, meetings, last, days, employer ORDER BY employer.name
WITH p, meetings, last, days, head(collect(employer.name)) AS employer
RETURN p.name AS name, coalesce(employer, '') AS employer, last, days, meetings
ORDER BY days DESC, name
LIMIT $limit
