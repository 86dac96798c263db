MATCH p = (:Stakegraph:Person {id: $person})-[:INTRODUCED]-(:Person)
RETURN p
