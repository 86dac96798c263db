// title: Gatekeepers of an area
// question: Who has to say yes, and who owns it?
// param area: text = "contract" default "" -- words of the area, nothing for all
// param limit: int = 10 default 20 -- how many rows
// columns: area, approves, owns, proof
// tags: approval, area
MATCH (area:Stakegraph:Area)<-[r:APPROVES]-(gate:Actor)
WHERE r.until IS NULL AND toLower(area.name) CONTAINS toLower($area)
OPTIONAL MATCH (area)<-[o:OWNS]-(owner:Actor)
WHERE o.until IS NULL
WITH area, gate, r, owner ORDER BY owner.name
RETURN area.name AS area, gate.name AS approves, collect(owner.name) AS owns, head(r.sources) AS proof
ORDER BY area, approves
LIMIT $limit
