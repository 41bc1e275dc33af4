UNWIND $ids AS id
MATCH (:Entity {id: id})-[:NAMED]->(name:Name)
RETURN id, collect(name) AS names
