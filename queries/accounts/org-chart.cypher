// title: Org chart of a company
// question: Which teams and people does this company have, and who leads them?
// param company: company = "Ardenvale Cloud" -- whose chart
// columns: unit, part_of, leads, members
// tags: hierarchy, org
MATCH (c:Stakegraph:Company {id: $company})
MATCH way = (c)<-[:PART_OF*1..4]-(unit:Org)
WHERE all(r IN relationships(way) WHERE r.until IS NULL)
WITH DISTINCT unit
OPTIONAL MATCH (unit)-[up:PART_OF]->(above)
WHERE up.until IS NULL
WITH unit, above ORDER BY above.name
WITH unit, head(collect(above.name)) AS part_of
OPTIONAL MATCH (unit)<-[l:LEADS]-(lead:Person)
WHERE l.until IS NULL
WITH unit, part_of, lead ORDER BY lead.name
WITH unit, part_of, collect(lead.name) AS leads
OPTIONAL MATCH (unit)<-[m:MEMBER_OF]-(member:Person)
WHERE m.until IS NULL
WITH unit, part_of, leads, member ORDER BY member.name
RETURN unit.name AS unit, part_of, leads, collect(member.name) AS members
ORDER BY part_of, unit
