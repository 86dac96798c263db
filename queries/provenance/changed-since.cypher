// title: What changed since
// question: Which relationships are first heard of, or ended, since a day?
// param since: date = 2025-11-01 -- the first day that counts
// param limit: int = 10 default 20 -- how many rows
// columns: date, from, type, to, change, proof
// tags: changes
MATCH (a:Stakegraph:Entity)-[r:WORKS_AT|FORMERLY_AT|MEMBER_OF|LEADS|REPORTS_TO|ENGAGES|INTRODUCED|KNOWS|CHAMPIONS|BLOCKS|WORKS_ON|SPONSORED_BY]->(b:Entity)
WHERE r.first_seen >= $since OR (r.until IS NOT NULL AND r.until >= $since AND r.until <> 'ended')
RETURN CASE WHEN r.until IS NOT NULL AND r.until <> 'ended' THEN r.until ELSE r.first_seen END AS date, a.name AS from, type(r) AS type, b.name AS to,
       CASE WHEN r.until IS NOT NULL THEN 'ended' ELSE 'new' END AS change, head(r.sources) AS proof
ORDER BY date DESC, from, type, to
LIMIT $limit
