MATCH p = (:Stakegraph {id: $one})-[r]-(:Entity {id: $other})
WHERE type(r) <> 'INFLUENCES'
RETURN p
