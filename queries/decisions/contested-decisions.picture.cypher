MATCH p = (:Stakegraph:Decision)<-[r:CHAMPIONS|BLOCKS]-(:Actor)
WHERE r.until IS NULL
RETURN p
