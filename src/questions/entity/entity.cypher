MATCH (answer:Entity {id: $args.id})
RETURN answer
