// title: Champions and blockers
// question: Who speaks for it, who against it, and in what words?
// param entity: entity = "Signal Lake" -- project, company or org
// columns: stance, name, about, words, proof
// tags: stance, risk
CALL () {
  MATCH (e:Stakegraph:Entity {id: $entity})<-[r:CHAMPIONS|BLOCKS]-(who:Actor)
  WHERE r.until IS NULL
  RETURN CASE type(r) WHEN 'CHAMPIONS' THEN 'for' ELSE 'against' END AS stance, who.name AS name, e.name AS about,
         head(r.quotes) AS words, head(r.sources) AS proof
  UNION
  MATCH (e:Stakegraph:Entity {id: $entity})<-[:CONCERNS|TARGETS]-(d:Decision)<-[r:CHAMPIONS|BLOCKS]-(who:Actor)
  WHERE r.until IS NULL
  RETURN CASE type(r) WHEN 'CHAMPIONS' THEN 'for' ELSE 'against' END AS stance, who.name AS name, d.name AS about,
         head(r.quotes) AS words, head(r.sources) AS proof
}
RETURN stance, name, about, words, proof
ORDER BY stance DESC, name, about
