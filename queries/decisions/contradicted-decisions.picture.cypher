MATCH p = (d:Stakegraph:Decision)-[:VIA|TARGETS]->(:Actor)<-[:DEPRIORITIZES]-(other:Decision)
WHERE d.id <> other.id
RETURN p
LIMIT $limit
