MATCH p = (:Stakegraph:Person {id: $person})-[:ATTENDED|DISCUSSED*1..2]->(:Topic)
RETURN p
LIMIT 60
