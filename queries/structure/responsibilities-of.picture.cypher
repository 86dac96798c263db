MATCH p = (:Stakegraph {id: $actor})-[r:OWNS|APPROVES|LEADS]->()
WHERE r.until IS NULL
RETURN p
