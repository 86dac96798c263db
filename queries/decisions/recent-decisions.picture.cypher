MATCH (d:Stakegraph:Decision)
WHERE d.date <= $as_of AND duration.inDays(date(d.date), date($as_of)).days <= $days
MATCH p = (d)-[:DECIDED_IN|VIA|TARGETS|SPONSORED_BY]->()
RETURN p
LIMIT 100
