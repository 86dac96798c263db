MATCH p = (area:Stakegraph:Area)<-[r:OWNS|APPROVES]-(:Actor)
WHERE r.until IS NULL AND toLower(area.name) CONTAINS toLower($words)
RETURN p
