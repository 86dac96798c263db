// title: Topics of a person
// question: What did they talk about, alone or in meetings, and when last?
// param person: person = "Kurt Wendelin" -- who talked
// columns: topic, place, last, proof
// tags: topics
CALL () {
  MATCH (p:Stakegraph:Person {id: $person})-[r:DISCUSSED]->(topic:Topic)
  RETURN topic.name AS topic, 'with them' AS place, coalesce(r.last_seen, '') AS last, head(r.sources) AS proof
  UNION
  MATCH (p:Stakegraph:Person {id: $person})-[:ATTENDED]->(m:Meeting)-[r:DISCUSSED]->(topic:Topic)
  RETURN topic.name AS topic, m.name AS place, coalesce(m.date, '') AS last, head(r.sources) AS proof
}
RETURN topic, place, last, proof
ORDER BY topic, place, proof
