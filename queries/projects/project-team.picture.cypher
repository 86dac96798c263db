MATCH p = (:Stakegraph:Project {id: $project})-[r:LEADS|WORKS_ON|SPONSORED_BY|CHAMPIONS|BLOCKS]-(:Actor)
WHERE r.until IS NULL
RETURN p
