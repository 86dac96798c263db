MATCH p = (:Stakegraph:Company {id: $company})<-[:WORKS_AT]-(:Person)-[:ATTENDED]->(:Meeting)
RETURN p
