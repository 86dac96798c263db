MATCH p = (:Stakegraph:Person)-[:ATTENDED]->(:Meeting)<-[:ATTENDED]-(:Person)
RETURN p
LIMIT 100
