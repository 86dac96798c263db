MATCH p = (:Stakegraph:Person {id: $person})-[:REPORTS_TO*1..6]-(:Person)
RETURN p
