// title: Sponsors asked for
// question: Whom do decisions and projects count on as a sponsor?
// param limit: int = 10 default 20 -- how many rows
// columns: sponsor, kind, what, status, proof
// tags: sponsor
MATCH (what:Stakegraph)-[r:SPONSORED_BY]->(sponsor:Person)
WHERE r.until IS NULL AND what.kind IN ['Decision', 'Project']
RETURN sponsor.name AS sponsor, what.kind AS kind, what.name AS what, coalesce(what.status, '') AS status, head(r.sources) AS proof
ORDER BY sponsor, kind, what
LIMIT $limit
