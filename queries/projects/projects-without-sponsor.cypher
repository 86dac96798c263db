// title: Projects without a sponsor
// question: Which projects has no executive promised to back?
// param limit: int = 10 default 20 -- how many rows
// columns: project, status, leads, champions
// tags: attention, risk
MATCH (j:Stakegraph:Project)
WHERE NOT EXISTS { (j)-[:SPONSORED_BY]->() }
OPTIONAL MATCH (j)<-[l:LEADS]-(lead:Person)
WHERE l.until IS NULL
WITH j, lead ORDER BY lead.name
WITH j, collect(lead.name) AS leads
OPTIONAL MATCH (j)<-[c:CHAMPIONS]-(champion:Actor)
WHERE c.until IS NULL
WITH j, leads, champion ORDER BY champion.name
RETURN j.name AS project, coalesce(j.status, '') AS status, leads, collect(champion.name) AS champions
ORDER BY project
LIMIT $limit
