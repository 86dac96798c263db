// title: Stubs worth a note
// question: Who is named often, and has no note?
// param limit: int = 10 default 20 -- how many rows
// columns: name, kind, relations, example
// tags: notes, attention
MATCH (e:Stakegraph:Entity)
WHERE e.stub = true
WITH e, COUNT { (e)-[:WORKS_AT|MEMBER_OF|LEADS|REPORTS_TO|ENGAGES|INTRODUCED|KNOWS|CHAMPIONS|BLOCKS|WORKS_ON|OWNS|APPROVES|ATTENDED|PART_OF]-() }
      + COUNT { (e)<-[:VIA|TARGETS|SPONSORED_BY|DEPRIORITIZES|MADE_BY|ASSIGNED_TO]-() } AS relations
WHERE relations > 1
OPTIONAL MATCH (e)<-[m:MENTIONS]-(:Fact)
WITH e, relations, m ORDER BY head(m.sources)
WITH e, relations, head(collect(head(m.sources))) AS example
RETURN e.name AS name, e.kind AS kind, relations, coalesce(example, '') AS example
ORDER BY relations DESC, name
LIMIT $limit
