UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
RETURN id, labels(entity) AS labels
