// title: Projects at a glance
// question: Which projects are there, who leads and sponsors them, how many work on them?
// param limit: int = 10 default 20 -- how many rows
// columns: project, status, leads, sponsors, team, against
// tags: overview
MATCH (j:Stakegraph:Project)
OPTIONAL MATCH (j)<-[l:LEADS]-(lead:Person)
WHERE l.until IS NULL
WITH j, lead ORDER BY lead.name
WITH j, collect(lead.name) AS leads
OPTIONAL MATCH (j)-[s:SPONSORED_BY]->(sponsor:Person)
WHERE s.until IS NULL
WITH j, leads, sponsor ORDER BY sponsor.name
WITH j, leads, collect(sponsor.name) AS sponsors
RETURN j.name AS project, coalesce(j.status, '') AS status, leads, sponsors,
       COUNT { (j)<-[:WORKS_ON]-() } AS team, COUNT { (j)<-[:BLOCKS]-() } AS against
ORDER BY team DESC, project
LIMIT $limit
