// title: Who met whom
// question: Which two met most often, and when last?
// param limit: int = 10 default 20 -- how many rows
// columns: one, other, meetings, last
// tags: contact
MATCH (a:Stakegraph:Person)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(b:Person)
WHERE a.id < b.id
RETURN a.name AS one, b.name AS other, count(m) AS meetings, coalesce(max(m.date), '') AS last
ORDER BY meetings DESC, last DESC, one, other
LIMIT $limit
