MATCH p = (:Stakegraph:Person {id: $person})<-[:ASSIGNED_TO]-(:Task)
RETURN p
