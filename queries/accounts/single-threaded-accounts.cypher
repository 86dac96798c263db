// title: Single-threaded accounts
// question: Where do we depend on one contact?
// param limit: int = 10 default 20 -- how many rows
// columns: company, contact, meetings, others
// tags: attention, risk
MATCH (c:Stakegraph:Company)<-[w:WORKS_AT]-(p:Person)
WHERE w.until IS NULL
OPTIONAL MATCH (p)-[:ATTENDED]->(m:Meeting)
WITH c, p, count(m) AS meetings ORDER BY meetings DESC, p.name
WITH c, collect(p.name) AS names, collect(meetings) AS met
WHERE met[0] > 0 AND (size(met) = 1 OR met[1] = 0)
RETURN c.name AS company, names[0] AS contact, met[0] AS meetings, names[1..6] AS others
ORDER BY meetings DESC, company
LIMIT $limit
