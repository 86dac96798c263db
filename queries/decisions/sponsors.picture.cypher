MATCH p = (what:Stakegraph)-[r:SPONSORED_BY]->(:Person)
WHERE r.until IS NULL
RETURN p
