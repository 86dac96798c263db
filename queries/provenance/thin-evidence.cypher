// title: Thin evidence
// question: Which relationships rest on one weak or inferred statement?
// param most: float = 0.9 default 0.6 -- confidence up to which a statement is weak
// param limit: int = 10 default 20 -- how many rows
// columns: from, type, to, confidence, inferred, proof
// tags: evidence, attention
MATCH (a:Stakegraph:Entity)-[r:WORKS_AT|MEMBER_OF|LEADS|REPORTS_TO|PART_OF|ENGAGES|INTRODUCED|KNOWS|CHAMPIONS|BLOCKS|WORKS_ON]->(b:Entity)
WHERE r.until IS NULL AND r.count = 1 AND (r.confidence <= $most OR r.inferred = true)
RETURN a.name AS from, type(r) AS type, b.name AS to, r.confidence AS confidence, coalesce(r.inferred, false) AS inferred, head(r.sources) AS proof
ORDER BY confidence, from, type, to
LIMIT $limit
