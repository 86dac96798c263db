// title: Tasks of a person
// question: What is on their list?
// param person: person = "Nadia Brandt" -- whose list
// param as_of: date = 2025-12-01 default as_of -- the day from which to look
// columns: task, due, state, proof
// tags: tasks
MATCH (p:Stakegraph:Person {id: $person})<-[r:ASSIGNED_TO]-(t:Task)
RETURN t.name AS task, coalesce(t.due, '') AS due,
       CASE WHEN t.done = true THEN 'done' WHEN t.due < $as_of THEN 'overdue' ELSE 'open' END AS state, head(r.sources) AS proof
ORDER BY state DESC, due, task
