// title: People of a company
// question: Whom do we know there, in what role, and when did we last see them?
// param company: company = "Ardenvale Cloud" -- where they work
// columns: name, role, unit, last, meetings
// tags: people
MATCH (c:Stakegraph:Company {id: $company})<-[w:WORKS_AT]-(p:Person)
WHERE w.until IS NULL
OPTIONAL MATCH (p)-[m:MEMBER_OF|LEADS]->(unit:Org)
WHERE m.until IS NULL
WITH p, w, unit ORDER BY unit.name
WITH p, w, collect(DISTINCT unit.name) AS units
OPTIONAL MATCH (p)-[:ATTENDED]->(meeting:Meeting)
WITH p, w, units, count(meeting) AS meetings, max(meeting.date) AS met
RETURN p.name AS name, coalesce(w.role, p.role, '') AS role, units AS unit, coalesce(met, p.last_contact, '') AS last, meetings
ORDER BY meetings DESC, name
