// title: Team of a project
// question: Who leads it, works on it, sponsors it?
// param project: project = "Larkspur" -- which project
// columns: part, name, kind, employer, proof
// tags: people
CALL () {
  MATCH (j:Stakegraph:Project {id: $project})<-[r:LEADS|WORKS_ON]-(who:Actor)
  WHERE r.until IS NULL
  OPTIONAL MATCH (who)-[w:WORKS_AT]->(employer:Company)
  WHERE w.until IS NULL
  WITH r, who, employer ORDER BY employer.name
  WITH r, who, head(collect(employer.name)) AS employer
  RETURN CASE type(r) WHEN 'LEADS' THEN 'leads' ELSE 'works on it' END AS part, who.name AS name, who.kind AS kind,
         coalesce(employer, '') AS employer, head(r.sources) AS proof
  UNION
  MATCH (j:Stakegraph:Project {id: $project})-[r:SPONSORED_BY]->(who:Person)
  WHERE r.until IS NULL
  OPTIONAL MATCH (who)-[w:WORKS_AT]->(employer:Company)
  WHERE w.until IS NULL
  WITH r, who, employer ORDER BY employer.name
  WITH r, who, head(collect(employer.name)) AS employer
  RETURN 'sponsors' AS part, who.name AS name, who.kind AS kind, coalesce(employer, '') AS employer, head(r.sources) AS proof
}
RETURN part, name, kind, employer, proof
ORDER BY part, name
