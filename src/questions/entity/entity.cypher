MATCH (answer:Entity {id: $id})
RETURN answer
