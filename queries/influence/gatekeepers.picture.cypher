MATCH p = (area:Stakegraph:Area)<-[r:APPROVES|OWNS]-(:Actor)
WHERE r.until IS NULL AND toLower(area.name) CONTAINS toLower($area) AND EXISTS { (area)<-[:APPROVES]-() }
RETURN p
LIMIT $limit
