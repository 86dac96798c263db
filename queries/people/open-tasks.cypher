// title: Open and overdue tasks
// question: Which action items are open, who has them, and which are late?
// param as_of: date = 2025-12-01 default as_of -- the day from which to look
// param limit: int = 10 default 20 -- how many rows
// columns: owner, task, due, days_late, proof
// tags: tasks, attention
MATCH (t:Stakegraph:Task)
WHERE coalesce(t.done, false) = false
OPTIONAL MATCH (t)-[r:ASSIGNED_TO]->(owner:Person)
WITH t, owner, r, CASE WHEN t.due < $as_of THEN duration.inDays(date(t.due), date($as_of)).days ELSE 0 END AS days_late
RETURN coalesce(owner.name, coalesce(t.owner, '')) AS owner, t.name AS task, coalesce(t.due, '') AS due, days_late, coalesce(head(r.sources), '') AS proof
ORDER BY days_late DESC, owner, due, task
LIMIT $limit
