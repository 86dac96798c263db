// title: Meetings of two
// question: When were these two in one meeting?
// param one: person = "Nadia Brandt" -- one of them
// param other: person = "Kurt Wendelin" -- the other
// columns: date, meeting, people
// tags: contact, evidence
MATCH (a:Stakegraph:Person {id: $one})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(b:Person)
WHERE b.id = $other
RETURN coalesce(m.date, '') AS date, m.name AS meeting, COUNT { (m)<-[:ATTENDED]-() } AS people
ORDER BY date DESC, meeting
