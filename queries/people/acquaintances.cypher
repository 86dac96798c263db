// title: Acquaintances
// question: Whom does this person know, by what the notes say?
// param person: person = "Zoë Krajčí" -- who knows others
// columns: name, employer, how, proof
// tags: contact
MATCH (p:Stakegraph:Person {id: $person})-[r:KNOWS]-(other:Person)
WHERE r.until IS NULL
OPTIONAL MATCH (other)-[w:WORKS_AT]->(employer:Company)
WHERE w.until IS NULL
WITH other, r, employer ORDER BY employer.name
WITH other, r, head(collect(employer.name)) AS employer
RETURN other.name AS name, coalesce(employer, '') AS employer, head(r.quotes) AS how, head(r.sources) AS proof
ORDER BY name
