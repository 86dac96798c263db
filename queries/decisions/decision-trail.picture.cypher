MATCH p = (d:Stakegraph:Decision)-[:DECIDED_IN|MADE_BY|VIA|SPONSORED_BY|TARGETS|DEPRIORITIZES|CONCERNS]->()
WHERE toLower(d.name) CONTAINS toLower($words)
OPTIONAL MATCH q = (d)-[:DECIDED_IN]->(:Meeting)<-[:ATTENDED]-(:Person)
RETURN p, q
