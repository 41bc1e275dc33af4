/** By type and field: an enum, Boolean, or an edge and the end of it that the type is at. */
export const fields: Readonly<Record<string, Readonly<Record<string, string | readonly [edge: string, end: 0 | 1]>>>> =
  {
  "Name": {
    "kind": "NameKind"
  },
  "Organization": {
    "kind": "OrganizationKind",
    "level": "AdministrativeLevel",
    "names": [
      "NAMED",
      0
    ],
    "formerIds": [
      "FORMER_ID_OF",
      1
    ],
    "variants": [
      "HAS_VARIANT",
      0
    ],
    "assignments": [
      "ASSIGNMENT",
      0
    ],
    "participations": [
      "PARTICIPATION",
      0
    ],
    "groups": [
      "HAS_MEMBER",
      1
    ],
    "campaigns": [
      "ORGANIZED_BY",
      1
    ],
    "events": [
      "ORGANIZED_BY",
      1
    ],
    "issued": [
      "ISSUED_BY",
      1
    ],
    "outcomes": [
      "ACHIEVED_BY",
      1
    ],
    "materials": [
      "MADE_BY",
      1
    ],
    "establishedBy": [
      "ESTABLISHED_BY",
      0
    ],
    "predecessors": [
      "SUCCEEDS",
      0
    ],
    "successors": [
      "SUCCEEDS",
      1
    ],
    "partOf": [
      "PART_OF",
      0
    ],
    "parts": [
      "PART_OF",
      1
    ],
    "place": [
      "LOCATED_IN",
      0
    ],
    "posts": [
      "POST_IN",
      1
    ],
    "memberships": [
      "MEMBERSHIP",
      1
    ],
    "addressees": [
      "RANGES_OVER",
      1
    ],
    "articles": [
      "PUBLISHED_BY",
      1
    ]
  },
  "Group": {
    "everyUnit": "Boolean",
    "names": [
      "NAMED",
      0
    ],
    "formerIds": [
      "FORMER_ID_OF",
      1
    ],
    "variants": [
      "HAS_VARIANT",
      0
    ],
    "assignments": [
      "ASSIGNMENT",
      0
    ],
    "participations": [
      "PARTICIPATION",
      0
    ],
    "groups": [
      "HAS_MEMBER",
      1
    ],
    "campaigns": [
      "ORGANIZED_BY",
      1
    ],
    "events": [
      "ORGANIZED_BY",
      1
    ],
    "issued": [
      "ISSUED_BY",
      1
    ],
    "outcomes": [
      "ACHIEVED_BY",
      1
    ],
    "materials": [
      "MADE_BY",
      1
    ],
    "within": [
      "RANGES_OVER",
      0
    ],
    "members": [
      "HAS_MEMBER",
      0
    ]
  },
  "Official": {
    "names": [
      "NAMED",
      0
    ],
    "formerIds": [
      "FORMER_ID_OF",
      1
    ],
    "variants": [
      "HAS_VARIANT",
      0
    ],
    "assignments": [
      "ASSIGNMENT",
      0
    ],
    "participations": [
      "PARTICIPATION",
      0
    ],
    "groups": [
      "HAS_MEMBER",
      1
    ],
    "campaigns": [
      "ORGANIZED_BY",
      1
    ],
    "events": [
      "ORGANIZED_BY",
      1
    ],
    "issued": [
      "ISSUED_BY",
      1
    ],
    "outcomes": [
      "ACHIEVED_BY",
      1
    ],
    "materials": [
      "MADE_BY",
      1
    ],
    "memberships": [
      "MEMBERSHIP",
      0
    ],
    "signed": [
      "SIGNED_BY",
      1
    ]
  },
  "Post": {
    "names": [
      "NAMED",
      0
    ],
    "formerIds": [
      "FORMER_ID_OF",
      1
    ],
    "variants": [
      "HAS_VARIANT",
      0
    ],
    "assignments": [
      "ASSIGNMENT",
      0
    ],
    "participations": [
      "PARTICIPATION",
      0
    ],
    "groups": [
      "HAS_MEMBER",
      1
    ],
    "campaigns": [
      "ORGANIZED_BY",
      1
    ],
    "events": [
      "ORGANIZED_BY",
      1
    ],
    "issued": [
      "ISSUED_BY",
      1
    ],
    "outcomes": [
      "ACHIEVED_BY",
      1
    ],
    "materials": [
      "MADE_BY",
      1
    ],
    "organization": [
      "POST_IN",
      0
    ],
    "memberships": [
      "MEMBERSHIP",
      1
    ]
  },
  "Membership": {
    "official": [
      "HELD_BY",
      0
    ],
    "post": [
      "OF_POST",
      0
    ],
    "organization": [
      "MEMBERSHIP_IN",
      0
    ],
    "variants": [
      "HAS_VARIANT",
      0
    ]
  },
  "Directive": {
    "kind": "InstrumentKind",
    "names": [
      "NAMED",
      0
    ],
    "formerIds": [
      "FORMER_ID_OF",
      1
    ],
    "variants": [
      "HAS_VARIANT",
      0
    ],
    "issuedBy": [
      "ISSUED_BY",
      0
    ],
    "signedBy": [
      "SIGNED_BY",
      0
    ],
    "implements": [
      "IMPLEMENTS",
      0
    ],
    "implementedBy": [
      "IMPLEMENTS",
      1
    ],
    "basedOn": [
      "BASED_ON",
      0
    ],
    "basisFor": [
      "BASED_ON",
      1
    ],
    "cites": [
      "CITES",
      0
    ],
    "citedBy": [
      "CITES",
      1
    ],
    "supersedes": [
      "SUPERSEDES",
      0
    ],
    "supersededBy": [
      "SUPERSEDES",
      1
    ],
    "tasks": [
      "SET_BY",
      1
    ],
    "assignments": [
      "ASSIGNMENT",
      1
    ],
    "givenAt": [
      "GIVEN_AT",
      0
    ],
    "campaigns": [
      "UNDER",
      1
    ],
    "outcomes": [
      "OUTCOME_OF_INSTRUMENT",
      1
    ],
    "established": [
      "ESTABLISHED_BY",
      1
    ]
  },
  "Plan": {
    "kind": "InstrumentKind",
    "names": [
      "NAMED",
      0
    ],
    "formerIds": [
      "FORMER_ID_OF",
      1
    ],
    "variants": [
      "HAS_VARIANT",
      0
    ],
    "issuedBy": [
      "ISSUED_BY",
      0
    ],
    "signedBy": [
      "SIGNED_BY",
      0
    ],
    "implements": [
      "IMPLEMENTS",
      0
    ],
    "implementedBy": [
      "IMPLEMENTS",
      1
    ],
    "basedOn": [
      "BASED_ON",
      0
    ],
    "basisFor": [
      "BASED_ON",
      1
    ],
    "cites": [
      "CITES",
      0
    ],
    "citedBy": [
      "CITES",
      1
    ],
    "supersedes": [
      "SUPERSEDES",
      0
    ],
    "supersededBy": [
      "SUPERSEDES",
      1
    ],
    "tasks": [
      "SET_BY",
      1
    ],
    "assignments": [
      "ASSIGNMENT",
      1
    ],
    "givenAt": [
      "GIVEN_AT",
      0
    ],
    "campaigns": [
      "UNDER",
      1
    ],
    "outcomes": [
      "OUTCOME_OF_INSTRUMENT",
      1
    ],
    "established": [
      "ESTABLISHED_BY",
      1
    ]
  },
  "Task": {
    "names": [
      "NAMED",
      0
    ],
    "formerIds": [
      "FORMER_ID_OF",
      1
    ],
    "variants": [
      "HAS_VARIANT",
      0
    ],
    "setBy": [
      "SET_BY",
      0
    ],
    "assignments": [
      "ASSIGNMENT",
      1
    ],
    "themes": [
      "HAS_THEME",
      0
    ],
    "campaigns": [
      "FOR_CAMPAIGN",
      0
    ],
    "materials": [
      "USED_FOR",
      1
    ]
  },
  "Assignment": {
    "role": "AssignmentRole",
    "modality": "Modality",
    "bearer": [
      "BORNE_BY",
      0
    ],
    "task": [
      "FOR_TASK",
      0
    ],
    "instrument": [
      "FOR_INSTRUMENT",
      0
    ],
    "variants": [
      "HAS_VARIANT",
      0
    ]
  },
  "Campaign": {
    "kind": "CampaignKind",
    "names": [
      "NAMED",
      0
    ],
    "formerIds": [
      "FORMER_ID_OF",
      1
    ],
    "variants": [
      "HAS_VARIANT",
      0
    ],
    "partOf": [
      "PART_OF",
      0
    ],
    "parts": [
      "PART_OF",
      1
    ],
    "organizers": [
      "ORGANIZED_BY",
      0
    ],
    "places": [
      "LOCATED_IN",
      0
    ],
    "themes": [
      "HAS_THEME",
      0
    ],
    "under": [
      "UNDER",
      0
    ],
    "tasks": [
      "FOR_CAMPAIGN",
      1
    ],
    "events": [
      "EVENT_OF",
      1
    ],
    "outcomes": [
      "OUTCOME_OF_CAMPAIGN",
      1
    ]
  },
  "Theme": {
    "names": [
      "NAMED",
      0
    ],
    "formerIds": [
      "FORMER_ID_OF",
      1
    ],
    "variants": [
      "HAS_VARIANT",
      0
    ],
    "broader": [
      "BROADER",
      0
    ],
    "narrower": [
      "BROADER",
      1
    ],
    "campaigns": [
      "HAS_THEME",
      1
    ],
    "tasks": [
      "HAS_THEME",
      1
    ],
    "events": [
      "HAS_THEME",
      1
    ]
  },
  "Event": {
    "kind": "EventKind",
    "mode": "EventMode",
    "status": "EventStatus",
    "names": [
      "NAMED",
      0
    ],
    "formerIds": [
      "FORMER_ID_OF",
      1
    ],
    "variants": [
      "HAS_VARIANT",
      0
    ],
    "place": [
      "LOCATED_IN",
      0
    ],
    "partOf": [
      "PART_OF",
      0
    ],
    "parts": [
      "PART_OF",
      1
    ],
    "themes": [
      "HAS_THEME",
      0
    ],
    "campaigns": [
      "EVENT_OF",
      0
    ],
    "organizers": [
      "ORGANIZED_BY",
      0
    ],
    "participations": [
      "PARTICIPATION",
      1
    ],
    "gave": [
      "GIVEN_AT",
      1
    ],
    "outcomes": [
      "OUTCOME_OF_EVENT",
      1
    ],
    "materials": [
      "USED_AT",
      1
    ]
  },
  "Material": {
    "kind": "MaterialKind",
    "names": [
      "NAMED",
      0
    ],
    "formerIds": [
      "FORMER_ID_OF",
      1
    ],
    "variants": [
      "HAS_VARIANT",
      0
    ],
    "madeBy": [
      "MADE_BY",
      0
    ],
    "events": [
      "USED_AT",
      0
    ],
    "tasks": [
      "USED_FOR",
      0
    ]
  },
  "Participation": {
    "role": "ParticipationRole",
    "event": [
      "AT_EVENT",
      0
    ],
    "agent": [
      "PARTICIPANT",
      0
    ],
    "as": [
      "IN_CAPACITY_OF",
      0
    ],
    "variants": [
      "HAS_VARIANT",
      0
    ]
  },
  "Outcome": {
    "comparator": "Comparator",
    "status": "OutcomeStatus",
    "names": [
      "NAMED",
      0
    ],
    "formerIds": [
      "FORMER_ID_OF",
      1
    ],
    "variants": [
      "HAS_VARIANT",
      0
    ],
    "achievedBy": [
      "ACHIEVED_BY",
      0
    ],
    "campaigns": [
      "OUTCOME_OF_CAMPAIGN",
      0
    ],
    "event": [
      "OUTCOME_OF_EVENT",
      0
    ],
    "instrument": [
      "OUTCOME_OF_INSTRUMENT",
      0
    ],
    "place": [
      "LOCATED_IN",
      0
    ]
  },
  "Place": {
    "level": "AdministrativeLevel",
    "names": [
      "NAMED",
      0
    ],
    "formerIds": [
      "FORMER_ID_OF",
      1
    ],
    "variants": [
      "HAS_VARIANT",
      0
    ],
    "partOf": [
      "PART_OF",
      0
    ],
    "parts": [
      "PART_OF",
      1
    ],
    "predecessors": [
      "SUCCEEDS",
      0
    ],
    "successors": [
      "SUCCEEDS",
      1
    ],
    "organizations": [
      "LOCATED_IN",
      1
    ],
    "campaigns": [
      "LOCATED_IN",
      1
    ],
    "events": [
      "LOCATED_IN",
      1
    ],
    "outcomes": [
      "LOCATED_IN",
      1
    ]
  },
  "Article": {
    "kind": "SourceKind",
    "publisher": [
      "PUBLISHED_BY",
      0
    ],
    "reprintOf": [
      "REPRINT_OF",
      0
    ],
    "citations": [
      "IN_ARTICLE",
      1
    ]
  },
  "Citation": {
    "article": [
      "IN_ARTICLE",
      0
    ]
  },
  "Variant": {
    "shown": "Boolean",
    "entity": [
      "MEANS",
      0
    ],
    "decision": [
      "PREFERRED_BY",
      0
    ]
  },
  "FormerId": {
    "entity": [
      "FORMER_ID_OF",
      0
    ],
    "decision": [
      "MERGED_BY",
      0
    ]
  },
  "Decision": {
    "kind": "DecisionKind"
  }
};
