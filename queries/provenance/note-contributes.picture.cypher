MATCH p = (:Stakegraph:Note {id: 'note:' + $path})-[:STATES|DESCRIBES]->(x)
OPTIONAL MATCH q = (x)-[:MENTIONS]->(:Entity)
RETURN p, q
