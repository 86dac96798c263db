// title: Meetings of a person
// question: Whom did they meet, when, and about what?
// param person: person = "Kurt Wendelin" -- who was there
// param limit: int = 10 default 20 -- how many rows
// columns: date, meeting, others, topics
// tags: contact
MATCH (p:Stakegraph:Person {id: $person})-[:ATTENDED]->(m:Meeting)
OPTIONAL MATCH (m)<-[:ATTENDED]-(other:Person)
WHERE other.id <> p.id
WITH m, other ORDER BY other.name
WITH m, collect(other.name) AS others
OPTIONAL MATCH (m)-[:DISCUSSED]->(topic:Topic)
WITH m, others, topic ORDER BY topic.name
RETURN coalesce(m.date, '') AS date, m.name AS meeting, others, collect(topic.name) AS topics
ORDER BY date DESC, meeting
LIMIT $limit
