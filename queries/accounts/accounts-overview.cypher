// title: Accounts at a glance
// question: How many people do we know in each company, and when was the last meeting?
// param limit: int = 10 default 20 -- how many rows
// columns: company, people, in_meetings, last
// tags: overview
MATCH (c:Stakegraph:Company)<-[w:WORKS_AT]-(p:Person)
WHERE w.until IS NULL
WITH c, collect(p) AS people ORDER BY size(people) DESC, c.name LIMIT $limit
UNWIND people AS p
OPTIONAL MATCH (p)-[:ATTENDED]->(m:Meeting)
WITH c, p, count(m) AS meetings, max(m.date) AS last
RETURN c.name AS company, count(p) AS people, sum(CASE WHEN meetings > 0 THEN 1 ELSE 0 END) AS in_meetings, coalesce(max(last), '') AS last
ORDER BY people DESC, company
