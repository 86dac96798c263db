MATCH (d:Stakegraph:Decision)-[:VIA]->(:Actor)
MATCH p = (d)-[:VIA|TARGETS|DEPRIORITIZES|SPONSORED_BY]->(:Actor)
RETURN p
LIMIT 100
