MATCH p = (:Stakegraph:Person {id: $one})-[:ATTENDED]->(:Meeting)<-[:ATTENDED]-(:Person {id: $other})
RETURN p
