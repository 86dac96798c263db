MATCH p = (:Stakegraph:Project {id: $project})<-[:CONCERNS]-(d:Decision)
OPTIONAL MATCH q = (d)-[:VIA|TARGETS|SPONSORED_BY|DECIDED_IN|CHAMPIONS|BLOCKS]-()
RETURN p, q
