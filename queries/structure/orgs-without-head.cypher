// title: Orgs without a head
// question: Which team or function has nobody who leads it, as far as we know?
// param limit: int = 10 default 20 -- how many rows
// columns: org, company, members
// tags: attention
MATCH (o:Stakegraph:Org)
WHERE NOT EXISTS { (o)<-[:LEADS]-() }
OPTIONAL MATCH (o)-[r:PART_OF]->(c:Company)
WHERE r.until IS NULL
WITH o, c ORDER BY c.name
WITH o, head(collect(c.name)) AS company
RETURN o.name AS org, coalesce(company, '') AS company, COUNT { (o)<-[:MEMBER_OF]-() } AS members
ORDER BY members DESC, org
LIMIT $limit
