// title: Trail of a decision
// question: Where was it taken, by whom, over whom, to reach whom?
// param words: text = "BizDev-led" -- words of the decision
// columns: decision, date, status, step, name, proof
// tags: route, evidence
CALL () {
  MATCH (d:Stakegraph:Decision)-[r:DECIDED_IN|MADE_BY|VIA|SPONSORED_BY|TARGETS|DEPRIORITIZES|CONCERNS]->(other)
  WHERE toLower(d.name) CONTAINS toLower($words)
  RETURN d.name AS decision, coalesce(d.date, '') AS date, coalesce(d.status, '') AS status, type(r) AS step, other.name AS name, head(r.sources) AS proof
  UNION
  MATCH (d:Stakegraph:Decision)-[:DECIDED_IN]->(m:Meeting)<-[r:ATTENDED]-(p:Person)
  WHERE toLower(d.name) CONTAINS toLower($words)
  RETURN d.name AS decision, coalesce(d.date, '') AS date, coalesce(d.status, '') AS status, type(r) AS step, p.name AS name, head(r.sources) AS proof
}
RETURN decision, date, status, step, name, proof
ORDER BY decision, step, name
