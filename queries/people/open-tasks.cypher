// title: Open and overdue tasks
// question: Which action items are open, who has them, and which are late?
// param as_of: date = 2025-12-01 default as_of -- the day from which to look
// param limit: int = 10 default 20 -- how many rows
// columns: owner, task, due, days_late, proof
// tags: tasks, attention
MATCH (t:Stakegraph:Task)
WHERE coalesce(t.done, false) = false
WITH t, CASE WHEN t.due < $as_of THEN t.due ELSE '9999' END AS late
ORDER BY late, t.name, t.id LIMIT $limit
OPTIONAL MATCH (t)-[r:ASSIGNED_TO]->(owner:Person)
RETURN coalesce(owner.name, t.owner, '') AS owner, t.name AS task, coalesce(t.due, '') AS due,
       CASE WHEN late < '9999' THEN duration.inDays(date(late), date($as_of)).days ELSE 0 END AS days_late,
       coalesce(head(r.sources), '') AS proof
ORDER BY days_late DESC, owner, due, task, proof
