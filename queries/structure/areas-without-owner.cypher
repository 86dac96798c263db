// title: Areas without an owner
// question: For what does somebody approve, and nobody is responsible?
// param limit: int = 10 default 20 -- how many rows
// columns: area, approved_by, proof
// tags: attention, risk
MATCH (area:Stakegraph:Area)<-[r:APPROVES]-(who:Actor)
WHERE r.until IS NULL AND NOT EXISTS { (area)<-[:OWNS]-() }
WITH area, who, r ORDER BY who.name
RETURN area.name AS area, collect(who.name) AS approved_by, head(collect(head(r.sources))) AS proof
ORDER BY area
LIMIT $limit
