// title: Evidence between two
// question: What do the notes say about these two, in which words?
// param one: entity = "Nadia Brandt" -- one of them
// param other: entity = "Robert Ashdown" -- the other
// columns: from, type, to, quote, source, date, confidence
// tags: evidence
MATCH (a:Stakegraph {id: $one})-[r]-(b:Entity)
WHERE b.id = $other AND type(r) <> 'INFLUENCES'
UNWIND range(0, size(r.sources) - 1) AS i
RETURN startNode(r).name AS from, type(r) AS type, endNode(r).name AS to, r.quotes[i] AS quote, r.sources[i] AS source,
       r.dates[i] AS date, r.confidences[i] AS confidence
ORDER BY type, from, source, quote
