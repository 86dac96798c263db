// title: Decisions about a company
// question: Which decisions reach for this company or its people, or concern it?
// param company: company = "Ardenvale Cloud" -- which account
// columns: date, status, decision, how, whom
// tags: decisions
CALL () {
  MATCH (c:Stakegraph:Company {id: $company})<-[r:TARGETS|CONCERNS]-(d:Decision)
  RETURN coalesce(d.date, '') AS date, coalesce(d.status, '') AS status, d.name AS decision, type(r) AS how, c.name AS whom
  UNION
  MATCH (c:Stakegraph:Company {id: $company})<-[w:WORKS_AT|PART_OF]-(who:Actor)<-[r:TARGETS|SPONSORED_BY|VIA]-(d:Decision)
  WHERE w.until IS NULL
  RETURN coalesce(d.date, '') AS date, coalesce(d.status, '') AS status, d.name AS decision, type(r) AS how, who.name AS whom
}
RETURN date, status, decision, how, whom
ORDER BY date DESC, decision, how, whom
