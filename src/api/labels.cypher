UNWIND $ids AS id
OPTIONAL MATCH (:Entity|FormerId|Article|Citation|Assignment|Membership|Participation|Name {id: id})-[:FORMER_ID_OF*0..1]->(record)
WHERE NOT record:FormerId
RETURN id, reduce(all = [], each IN collect(record) | all + labels(each)) AS labels
