MATCH p = (:Stakegraph:Person {id: $person})-[:ATTENDED]->(:Meeting)<-[:ATTENDED]-(:Person)
RETURN p
