MATCH p = (:Stakegraph:Entity {id: $entity})<-[r:CHAMPIONS|BLOCKS]-(:Actor)
WHERE r.until IS NULL
RETURN p
