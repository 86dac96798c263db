// title: Topics of meetings
// question: What is talked about, how often, and when last?
// param limit: int = 10 default 20 -- how many rows
// columns: topic, meetings, people, last
// tags: topics
MATCH (topic:Stakegraph:Topic)<-[:DISCUSSED]-(who)
RETURN topic.name AS topic, sum(CASE WHEN who.kind = 'Meeting' THEN 1 ELSE 0 END) AS meetings,
       sum(CASE WHEN who.kind = 'Person' THEN 1 ELSE 0 END) AS people, coalesce(max(who.date), '') AS last
ORDER BY meetings + people DESC, last DESC, topic
LIMIT $limit
