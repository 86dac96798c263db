// title: Reporting chain
// question: Who is above this person, level by level, and who is below?
// param person: person = "Nadia Brandt" -- whose chain
// columns: level, name, role, proof
// tags: hierarchy
CALL () {
  MATCH (p:Stakegraph:Person {id: $person})
  MATCH way = (p)-[:REPORTS_TO*1..6]->(boss:Person)
  WHERE all(r IN relationships(way) WHERE r.until IS NULL)
  RETURN -size(relationships(way)) AS level, boss.name AS name, coalesce(boss.role, '') AS role,
         head([r IN relationships(way) | head(r.sources)]) AS proof
  UNION
  MATCH (p:Stakegraph:Person {id: $person})
  RETURN 0 AS level, p.name AS name, coalesce(p.role, '') AS role, '' AS proof
  UNION
  MATCH (p:Stakegraph:Person {id: $person})
  MATCH way = (p)<-[:REPORTS_TO*1..6]-(report:Person)
  WHERE all(r IN relationships(way) WHERE r.until IS NULL)
  RETURN size(relationships(way)) AS level, report.name AS name, coalesce(report.role, '') AS role,
         head([r IN relationships(way) | head(r.sources)]) AS proof
}
RETURN level, name, role, proof
ORDER BY level, name
