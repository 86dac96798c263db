// title: Brokers between companies
// question: Who is heard in several companies, and so can carry something from one to another?
// param least: float = 0.2 default 0.2 -- weakest influence that counts, between 0 and 1
// param limit: int = 10 default 20 -- how many rows
// columns: name, employer, companies, heard_in, strength
// tags: influence, brokers
MATCH (broker:Stakegraph:Person)-[r:INFLUENCES]->(other:Person)-[w:WORKS_AT]->(company:Company)
WHERE r.weight >= $least AND w.until IS NULL
WITH broker, company, max(r.weight) AS strongest ORDER BY company.name
WITH broker, collect(company.name) AS heard_in, round(sum(strongest), 4) AS strength
WHERE size(heard_in) > 1
OPTIONAL MATCH (broker)-[own:WORKS_AT]->(employer:Company)
WHERE own.until IS NULL
WITH broker, heard_in, strength, employer ORDER BY employer.name
WITH broker, heard_in, strength, collect(employer.name) AS employers
RETURN broker.name AS name, coalesce(head(employers), '') AS employer, size(heard_in) AS companies, heard_in, strength
ORDER BY companies DESC, strength DESC, name
LIMIT $limit
