// title: Meetings with a company
// question: When did we meet whom of them?
// param company: company = "Ardenvale Cloud" -- which account
// param limit: int = 10 default 20 -- how many rows
// columns: date, meeting, theirs
// tags: meetings
MATCH (c:Stakegraph:Company {id: $company})<-[w:WORKS_AT]-(p:Person)-[:ATTENDED]->(m:Meeting)
WHERE w.until IS NULL
WITH m, p ORDER BY p.name
RETURN coalesce(m.date, '') AS date, m.name AS meeting, collect(DISTINCT p.name) AS theirs
ORDER BY date DESC, meeting
LIMIT $limit
