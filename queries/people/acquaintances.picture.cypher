MATCH p = (:Stakegraph:Person {id: $person})-[:KNOWS]-(:Person)
RETURN p
