MATCH (:Entity|FormerId {id: $args.id})-[:FORMER_ID_OF*0..1]->(answer:Entity)
RETURN answer
