// title: Who influences them
// question: Whose word counts with this person, org or company?
// param actor: actor = "Ronnie Tasker" -- who is to be moved
// param least: float = 0.1 default 0.1 -- weakest influence that counts, between 0 and 1
// param limit: int = 10 default 20 -- how many rows
// columns: name, kind, weight, rests_on, proof
// tags: influence
MATCH (who:Stakegraph {id: $actor})<-[r:INFLUENCES]-(other:Actor)
WHERE r.weight >= $least
WITH other, r ORDER BY r.weight DESC, other.name LIMIT $limit
UNWIND r.types AS kind_of_evidence
WITH DISTINCT other, r, kind_of_evidence ORDER BY kind_of_evidence
WITH other, r, collect(kind_of_evidence) AS rests_on
RETURN other.name AS name, other.kind AS kind, r.weight AS weight, rests_on, head(r.sources) AS proof
ORDER BY weight DESC, name
