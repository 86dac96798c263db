// title: Introductions
// question: Who introduced this person to whom, and whom did they introduce?
// param person: person = "Zoë Krajčí" -- who was introduced or introduces
// columns: introducer, introduced, last, proof
// tags: introduction
CALL () {
  MATCH (p:Stakegraph:Person {id: $person})-[r:INTRODUCED]->(other:Person)
  RETURN p.name AS introducer, other.name AS introduced, coalesce(r.last_seen, '') AS last, head(r.sources) AS proof
  UNION
  MATCH (p:Stakegraph:Person {id: $person})<-[r:INTRODUCED]-(other:Person)
  RETURN other.name AS introducer, p.name AS introduced, coalesce(r.last_seen, '') AS last, head(r.sources) AS proof
}
RETURN introducer, introduced, last, proof
ORDER BY introducer, introduced, proof
