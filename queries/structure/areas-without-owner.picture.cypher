MATCH p = (area:Stakegraph:Area)<-[r:APPROVES]-(:Actor)
WHERE r.until IS NULL AND NOT EXISTS { (area)<-[:OWNS]-() }
RETURN p
