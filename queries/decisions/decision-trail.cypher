// title: Trail of a decision
// question: Where was it taken, by whom, over whom, to reach whom?
// param words: text = "BizDev-led" -- words of the decision
// columns: decision, date, status, step, name, proof
// tags: route, evidence
MATCH (d:Stakegraph:Decision)
WHERE toLower(d.name) CONTAINS toLower($words)
CALL (d) {
  MATCH (d)-[r:DECIDED_IN|MADE_BY|VIA|SPONSORED_BY|TARGETS|DEPRIORITIZES|CONCERNS]->(other)
  RETURN type(r) AS step, other.name AS name, head(r.sources) AS proof
  UNION
  MATCH (d)-[:DECIDED_IN]->(:Meeting)<-[r:ATTENDED]-(other:Person)
  RETURN type(r) AS step, other.name AS name, head(r.sources) AS proof
}
RETURN d.name AS decision, coalesce(d.date, '') AS date, coalesce(d.status, '') AS status, step, name, proof
ORDER BY decision, step, name, proof
