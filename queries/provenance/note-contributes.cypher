// title: What a note contributes
// question: Which statements rest on this note?
// param path: text = "Kestrin/People/Ronnie Tasker.md" -- the note, relative to the vault
// columns: line, statement, names
// tags: evidence, notes
MATCH (n:Stakegraph:Note {id: 'note:' + $path})-[:STATES]->(f:Fact)
OPTIONAL MATCH (f)-[:MENTIONS]->(e:Entity)
WITH f, e ORDER BY e.name
RETURN f.line AS line, f.name AS statement, collect(e.name) AS names
ORDER BY line, statement
