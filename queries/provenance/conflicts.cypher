// title: Conflicts
// question: Who has two employers or two line managers at once, by what the notes say?
// columns: name, what, values, proof
// tags: attention, conflict
CALL () {
  MATCH (p:Stakegraph:Person)-[r:WORKS_AT]->(c:Company)
  WHERE r.until IS NULL
  WITH p, c, r ORDER BY c.name
  WITH p, collect(c.name) AS values, collect(head(r.sources)) AS proof
  WHERE size(values) > 1
  RETURN p.name AS name, 'employer' AS what, values, proof
  UNION
  MATCH (p:Stakegraph:Person)-[r:REPORTS_TO]->(boss:Person)
  WHERE r.until IS NULL
  WITH p, boss, r ORDER BY boss.name
  WITH p, collect(boss.name) AS values, collect(head(r.sources)) AS proof
  WHERE size(values) > 1
  RETURN p.name AS name, 'line manager' AS what, values, proof
}
RETURN name, what, values, proof
ORDER BY name
