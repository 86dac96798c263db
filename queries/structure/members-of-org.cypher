// title: Members of an org
// question: Who belongs to it, who leads it, what is it part of?
// param org: org = "BizDev" -- which org
// columns: how, name, proof
// tags: org
CALL () {
  MATCH (o:Stakegraph:Org {id: $org})<-[r:LEADS|MEMBER_OF|PART_OF]-(who)
  WHERE r.until IS NULL
  RETURN CASE type(r) WHEN 'LEADS' THEN 'led by' WHEN 'MEMBER_OF' THEN 'member' ELSE 'unit' END AS how, who.name AS name, head(r.sources) AS proof
  UNION
  MATCH (o:Stakegraph:Org {id: $org})-[r:PART_OF]->(above)
  WHERE r.until IS NULL
  RETURN 'part of' AS how, above.name AS name, head(r.sources) AS proof
}
RETURN how, name, proof
ORDER BY how, name
