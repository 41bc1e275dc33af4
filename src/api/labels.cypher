UNWIND $ids AS id
OPTIONAL MATCH (record:Entity|Article|Citation|Assignment|Membership|Participation|Name {id: id})
RETURN id, reduce(all = [], each IN collect(record) | all + labels(each)) AS labels
