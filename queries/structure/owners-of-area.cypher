// title: Owners of an area
// question: Who is responsible for it, and who has the say?
// param words: text = "placement" -- words of the area
// param limit: int = 10 default 20 -- how many rows
// columns: area, name, how, proof
// tags: area, responsibility
MATCH (area:Stakegraph:Area)<-[r:OWNS|APPROVES]-(who:Actor)
WHERE r.until IS NULL AND toLower(area.name) CONTAINS toLower($words)
RETURN area.name AS area, who.name AS name, CASE type(r) WHEN 'OWNS' THEN 'owns' ELSE 'approves' END AS how, head(r.sources) AS proof
ORDER BY area, how DESC, name
LIMIT $limit
