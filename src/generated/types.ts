export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  /** The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted as an ID. */
  ID: { input: string; output: string; }
  /** The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text. */
  String: { input: string; output: string; }
  /** The `Boolean` scalar type represents `true` or `false`. */
  Boolean: { input: boolean; output: boolean; }
  /** The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1. */
  Int: { input: number; output: number; }
  /** The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point). */
  Float: { input: number; output: number; }
  /** A date, represented as a 'yyyy-mm-dd' string */
  Date: { input: string; output: string; }
  /** A date as precise as its source, in the Extended Date/Time Format (ISO 8601-2, levels 0 and 1): "2024-03-19", "2020-06", "2023", "2023-05-01/2023-05-31". */
  EDTF: { input: string; output: string; }
};

/** The levels of administration that Vietnam and China share; the source's own term goes into the name. */
export type AdministrativeLevel =
  /** The whole country. */
  | 'CENTRAL'
  /** Commune, ward, township (xã, phường, thị trấn; 乡, 镇, 街道). */
  | 'COMMUNE'
  /** District, county, county-level city (huyện, quận, thị xã; 县, 区). */
  | 'DISTRICT'
  /** Workplace or base unit (cơ sở; 基层). */
  | 'GRASSROOTS'
  /** Prefecture or prefecture-level city (地区, 地级市). */
  | 'PREFECTURAL'
  /** Province, autonomous region, municipality under the centre (tỉnh, thành phố trực thuộc trung ương; 省, 自治区, 直辖市). */
  | 'PROVINCIAL';

/** AdministrativeLevel filters */
export type AdministrativeLevelEnumScalarFilters = {
  eq?: InputMaybe<AdministrativeLevel>;
  in?: InputMaybe<Array<AdministrativeLevel>>;
};

export type Agent = {
  /** What is laid on it by name. */
  assignments: Array<Assignment>;
  assignmentsConnection: AgentAssignmentsConnection;
  /** The campaigns that it organizes. */
  campaigns: Array<Campaign>;
  campaignsConnection: AgentCampaignsConnection;
  /** The paragraphs where it is stated; never empty. */
  citations: Array<Citation>;
  /** The events that it organizes. */
  events: Array<Event>;
  eventsConnection: AgentEventsConnection;
  /** The ids that it had before it was said to be the same as another; they still lead to it. */
  formerIds: Array<FormerId>;
  formerIdsConnection: EntityFormerIdsConnection;
  /** The classes that it belongs to. */
  groups: Array<Group>;
  groupsConnection: AgentGroupsConnection;
  /** The id: lower-case words joined by hyphens, the country or publisher first (`vn-31-ct-tw`); of a nested record, its parent's id and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The instruments that it issued. */
  issued: Array<Instrument>;
  issuedConnection: AgentIssuedConnection;
  /** The materials that it made or put out. */
  materials: Array<Material>;
  materialsConnection: AgentMaterialsConnection;
  /** One name to show. It stands among `names` too, as PREFERRED. */
  name: Scalars['String']['output'];
  /**
   * One name to show to readers of these languages: in the first of them that it has a name in, and there PREFERRED or TRANSLATION
   * before other kinds. Where it has none in any, its name to show; the language that comes with it says so.
   */
  nameIn: Name;
  /** Every name, each with its language and kind. */
  names: Array<Name>;
  namesConnection: EntityNamesConnection;
  /** The outcomes that it achieved, or is to achieve. */
  outcomes: Array<Outcome>;
  outcomesConnection: AgentOutcomesConnection;
  /** The events that it took part in. */
  participations: Array<Participation>;
  participationsConnection: AgentParticipationsConnection;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: EntityVariantsConnection;
};


export type AgentAssignmentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssignmentSort>>;
  where?: InputMaybe<AssignmentWhere>;
};


export type AgentAssignmentsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentAssignmentsConnectionSort>>;
  where?: InputMaybe<AgentAssignmentsConnectionWhere>;
};


export type AgentCampaignsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignSort>>;
  where?: InputMaybe<CampaignWhere>;
};


export type AgentCampaignsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentCampaignsConnectionSort>>;
  where?: InputMaybe<AgentCampaignsConnectionWhere>;
};


export type AgentEventsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventSort>>;
  where?: InputMaybe<EventWhere>;
};


export type AgentEventsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentEventsConnectionSort>>;
  where?: InputMaybe<AgentEventsConnectionWhere>;
};


export type AgentFormerIdsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


export type AgentFormerIdsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityFormerIdsConnectionSort>>;
  where?: InputMaybe<EntityFormerIdsConnectionWhere>;
};


export type AgentGroupsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<GroupSort>>;
  where?: InputMaybe<GroupWhere>;
};


export type AgentGroupsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentGroupsConnectionSort>>;
  where?: InputMaybe<AgentGroupsConnectionWhere>;
};


export type AgentIssuedArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


export type AgentIssuedConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentIssuedConnectionSort>>;
  where?: InputMaybe<AgentIssuedConnectionWhere>;
};


export type AgentMaterialsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MaterialSort>>;
  where?: InputMaybe<MaterialWhere>;
};


export type AgentMaterialsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentMaterialsConnectionSort>>;
  where?: InputMaybe<AgentMaterialsConnectionWhere>;
};


export type AgentNameInArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type AgentNamesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


export type AgentNamesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityNamesConnectionSort>>;
  where?: InputMaybe<EntityNamesConnectionWhere>;
};


export type AgentOutcomesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OutcomeSort>>;
  where?: InputMaybe<OutcomeWhere>;
};


export type AgentOutcomesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentOutcomesConnectionSort>>;
  where?: InputMaybe<AgentOutcomesConnectionWhere>;
};


export type AgentParticipationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ParticipationSort>>;
  where?: InputMaybe<ParticipationWhere>;
};


export type AgentParticipationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentParticipationsConnectionSort>>;
  where?: InputMaybe<AgentParticipationsConnectionWhere>;
};


export type AgentVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


export type AgentVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityVariantsConnectionSort>>;
  where?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type AgentAggregate = {
  __typename?: 'AgentAggregate';
  count: Count;
  node: AgentAggregateNode;
};

export type AgentAggregateNode = {
  __typename?: 'AgentAggregateNode';
  name: StringAggregateSelection;
};

export type AgentAssignmentsConnection = {
  __typename?: 'AgentAssignmentsConnection';
  edges: Array<AgentAssignmentsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgentAssignmentsConnectionFilters = {
  /** Return Agents where all of the related AgentAssignmentsConnections match this filter */
  all?: InputMaybe<AgentAssignmentsConnectionWhere>;
  /** Return Agents where none of the related AgentAssignmentsConnections match this filter */
  none?: InputMaybe<AgentAssignmentsConnectionWhere>;
  /** Return Agents where one of the related AgentAssignmentsConnections match this filter */
  single?: InputMaybe<AgentAssignmentsConnectionWhere>;
  /** Return Agents where some of the related AgentAssignmentsConnections match this filter */
  some?: InputMaybe<AgentAssignmentsConnectionWhere>;
};

export type AgentAssignmentsConnectionSort = {
  edge?: InputMaybe<AgentAssignmentsEdgeSort>;
  node?: InputMaybe<AssignmentSort>;
};

export type AgentAssignmentsConnectionWhere = {
  AND?: InputMaybe<Array<AgentAssignmentsConnectionWhere>>;
  NOT?: InputMaybe<AgentAssignmentsConnectionWhere>;
  OR?: InputMaybe<Array<AgentAssignmentsConnectionWhere>>;
  edge?: InputMaybe<AgentAssignmentsEdgeWhere>;
  node?: InputMaybe<AssignmentWhere>;
};

export type AgentAssignmentsEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Organization
   * * Group
   * * Official
   * * Post
   */
  Stated?: InputMaybe<StatedSort>;
};

export type AgentAssignmentsEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Organization
   * * Group
   * * Official
   * * Post
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type AgentAssignmentsRelationship = {
  __typename?: 'AgentAssignmentsRelationship';
  cursor: Scalars['String']['output'];
  node: Assignment;
  properties: Stated;
};

export type AgentCampaignsConnection = {
  __typename?: 'AgentCampaignsConnection';
  edges: Array<AgentCampaignsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgentCampaignsConnectionFilters = {
  /** Return Agents where all of the related AgentCampaignsConnections match this filter */
  all?: InputMaybe<AgentCampaignsConnectionWhere>;
  /** Return Agents where none of the related AgentCampaignsConnections match this filter */
  none?: InputMaybe<AgentCampaignsConnectionWhere>;
  /** Return Agents where one of the related AgentCampaignsConnections match this filter */
  single?: InputMaybe<AgentCampaignsConnectionWhere>;
  /** Return Agents where some of the related AgentCampaignsConnections match this filter */
  some?: InputMaybe<AgentCampaignsConnectionWhere>;
};

export type AgentCampaignsConnectionSort = {
  edge?: InputMaybe<AgentCampaignsEdgeSort>;
  node?: InputMaybe<CampaignSort>;
};

export type AgentCampaignsConnectionWhere = {
  AND?: InputMaybe<Array<AgentCampaignsConnectionWhere>>;
  NOT?: InputMaybe<AgentCampaignsConnectionWhere>;
  OR?: InputMaybe<Array<AgentCampaignsConnectionWhere>>;
  edge?: InputMaybe<AgentCampaignsEdgeWhere>;
  node?: InputMaybe<CampaignWhere>;
};

export type AgentCampaignsEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Organization
   * * Group
   * * Official
   * * Post
   */
  Stated?: InputMaybe<StatedSort>;
};

export type AgentCampaignsEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Organization
   * * Group
   * * Official
   * * Post
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type AgentCampaignsRelationship = {
  __typename?: 'AgentCampaignsRelationship';
  cursor: Scalars['String']['output'];
  node: Campaign;
  properties: Stated;
};

export type AgentEdge = {
  __typename?: 'AgentEdge';
  cursor: Scalars['String']['output'];
  node: Agent;
};

export type AgentEventsConnection = {
  __typename?: 'AgentEventsConnection';
  edges: Array<AgentEventsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgentEventsConnectionFilters = {
  /** Return Agents where all of the related AgentEventsConnections match this filter */
  all?: InputMaybe<AgentEventsConnectionWhere>;
  /** Return Agents where none of the related AgentEventsConnections match this filter */
  none?: InputMaybe<AgentEventsConnectionWhere>;
  /** Return Agents where one of the related AgentEventsConnections match this filter */
  single?: InputMaybe<AgentEventsConnectionWhere>;
  /** Return Agents where some of the related AgentEventsConnections match this filter */
  some?: InputMaybe<AgentEventsConnectionWhere>;
};

export type AgentEventsConnectionSort = {
  edge?: InputMaybe<AgentEventsEdgeSort>;
  node?: InputMaybe<EventSort>;
};

export type AgentEventsConnectionWhere = {
  AND?: InputMaybe<Array<AgentEventsConnectionWhere>>;
  NOT?: InputMaybe<AgentEventsConnectionWhere>;
  OR?: InputMaybe<Array<AgentEventsConnectionWhere>>;
  edge?: InputMaybe<AgentEventsEdgeWhere>;
  node?: InputMaybe<EventWhere>;
};

export type AgentEventsEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Organization
   * * Group
   * * Official
   * * Post
   */
  Stated?: InputMaybe<StatedSort>;
};

export type AgentEventsEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Organization
   * * Group
   * * Official
   * * Post
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type AgentEventsRelationship = {
  __typename?: 'AgentEventsRelationship';
  cursor: Scalars['String']['output'];
  node: Event;
  properties: Stated;
};

export type AgentFormerIdsConnectionFilters = {
  /** Return Agents where all of the related EntityFormerIdsConnections match this filter */
  all?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Agents where none of the related EntityFormerIdsConnections match this filter */
  none?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Agents where one of the related EntityFormerIdsConnections match this filter */
  single?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Agents where some of the related EntityFormerIdsConnections match this filter */
  some?: InputMaybe<EntityFormerIdsConnectionWhere>;
};

export type AgentGroupsConnection = {
  __typename?: 'AgentGroupsConnection';
  edges: Array<AgentGroupsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgentGroupsConnectionFilters = {
  /** Return Agents where all of the related AgentGroupsConnections match this filter */
  all?: InputMaybe<AgentGroupsConnectionWhere>;
  /** Return Agents where none of the related AgentGroupsConnections match this filter */
  none?: InputMaybe<AgentGroupsConnectionWhere>;
  /** Return Agents where one of the related AgentGroupsConnections match this filter */
  single?: InputMaybe<AgentGroupsConnectionWhere>;
  /** Return Agents where some of the related AgentGroupsConnections match this filter */
  some?: InputMaybe<AgentGroupsConnectionWhere>;
};

export type AgentGroupsConnectionSort = {
  edge?: InputMaybe<AgentGroupsEdgeSort>;
  node?: InputMaybe<GroupSort>;
};

export type AgentGroupsConnectionWhere = {
  AND?: InputMaybe<Array<AgentGroupsConnectionWhere>>;
  NOT?: InputMaybe<AgentGroupsConnectionWhere>;
  OR?: InputMaybe<Array<AgentGroupsConnectionWhere>>;
  edge?: InputMaybe<AgentGroupsEdgeWhere>;
  node?: InputMaybe<GroupWhere>;
};

export type AgentGroupsEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Organization
   * * Group
   * * Official
   * * Post
   */
  Stated?: InputMaybe<StatedSort>;
};

export type AgentGroupsEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Organization
   * * Group
   * * Official
   * * Post
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type AgentGroupsRelationship = {
  __typename?: 'AgentGroupsRelationship';
  cursor: Scalars['String']['output'];
  node: Group;
  properties: Stated;
};

export type AgentImplementation =
  | 'Group'
  | 'Official'
  | 'Organization'
  | 'Post';

export type AgentIssuedConnection = {
  __typename?: 'AgentIssuedConnection';
  edges: Array<AgentIssuedRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgentIssuedConnectionFilters = {
  /** Return Agents where all of the related AgentIssuedConnections match this filter */
  all?: InputMaybe<AgentIssuedConnectionWhere>;
  /** Return Agents where none of the related AgentIssuedConnections match this filter */
  none?: InputMaybe<AgentIssuedConnectionWhere>;
  /** Return Agents where one of the related AgentIssuedConnections match this filter */
  single?: InputMaybe<AgentIssuedConnectionWhere>;
  /** Return Agents where some of the related AgentIssuedConnections match this filter */
  some?: InputMaybe<AgentIssuedConnectionWhere>;
};

export type AgentIssuedConnectionSort = {
  edge?: InputMaybe<AgentIssuedEdgeSort>;
  node?: InputMaybe<InstrumentSort>;
};

export type AgentIssuedConnectionWhere = {
  AND?: InputMaybe<Array<AgentIssuedConnectionWhere>>;
  NOT?: InputMaybe<AgentIssuedConnectionWhere>;
  OR?: InputMaybe<Array<AgentIssuedConnectionWhere>>;
  edge?: InputMaybe<AgentIssuedEdgeWhere>;
  node?: InputMaybe<InstrumentWhere>;
};

export type AgentIssuedEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Organization
   * * Group
   * * Official
   * * Post
   */
  Stated?: InputMaybe<StatedSort>;
};

export type AgentIssuedEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Organization
   * * Group
   * * Official
   * * Post
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type AgentIssuedRelationship = {
  __typename?: 'AgentIssuedRelationship';
  cursor: Scalars['String']['output'];
  node: Instrument;
  properties: Stated;
};

export type AgentMaterialsConnection = {
  __typename?: 'AgentMaterialsConnection';
  edges: Array<AgentMaterialsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgentMaterialsConnectionFilters = {
  /** Return Agents where all of the related AgentMaterialsConnections match this filter */
  all?: InputMaybe<AgentMaterialsConnectionWhere>;
  /** Return Agents where none of the related AgentMaterialsConnections match this filter */
  none?: InputMaybe<AgentMaterialsConnectionWhere>;
  /** Return Agents where one of the related AgentMaterialsConnections match this filter */
  single?: InputMaybe<AgentMaterialsConnectionWhere>;
  /** Return Agents where some of the related AgentMaterialsConnections match this filter */
  some?: InputMaybe<AgentMaterialsConnectionWhere>;
};

export type AgentMaterialsConnectionSort = {
  edge?: InputMaybe<AgentMaterialsEdgeSort>;
  node?: InputMaybe<MaterialSort>;
};

export type AgentMaterialsConnectionWhere = {
  AND?: InputMaybe<Array<AgentMaterialsConnectionWhere>>;
  NOT?: InputMaybe<AgentMaterialsConnectionWhere>;
  OR?: InputMaybe<Array<AgentMaterialsConnectionWhere>>;
  edge?: InputMaybe<AgentMaterialsEdgeWhere>;
  node?: InputMaybe<MaterialWhere>;
};

export type AgentMaterialsEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Organization
   * * Group
   * * Official
   * * Post
   */
  Stated?: InputMaybe<StatedSort>;
};

export type AgentMaterialsEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Organization
   * * Group
   * * Official
   * * Post
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type AgentMaterialsRelationship = {
  __typename?: 'AgentMaterialsRelationship';
  cursor: Scalars['String']['output'];
  node: Material;
  properties: Stated;
};

export type AgentNamesConnectionFilters = {
  /** Return Agents where all of the related EntityNamesConnections match this filter */
  all?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Agents where none of the related EntityNamesConnections match this filter */
  none?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Agents where one of the related EntityNamesConnections match this filter */
  single?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Agents where some of the related EntityNamesConnections match this filter */
  some?: InputMaybe<EntityNamesConnectionWhere>;
};

export type AgentOutcomesConnection = {
  __typename?: 'AgentOutcomesConnection';
  edges: Array<AgentOutcomesRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgentOutcomesConnectionFilters = {
  /** Return Agents where all of the related AgentOutcomesConnections match this filter */
  all?: InputMaybe<AgentOutcomesConnectionWhere>;
  /** Return Agents where none of the related AgentOutcomesConnections match this filter */
  none?: InputMaybe<AgentOutcomesConnectionWhere>;
  /** Return Agents where one of the related AgentOutcomesConnections match this filter */
  single?: InputMaybe<AgentOutcomesConnectionWhere>;
  /** Return Agents where some of the related AgentOutcomesConnections match this filter */
  some?: InputMaybe<AgentOutcomesConnectionWhere>;
};

export type AgentOutcomesConnectionSort = {
  edge?: InputMaybe<AgentOutcomesEdgeSort>;
  node?: InputMaybe<OutcomeSort>;
};

export type AgentOutcomesConnectionWhere = {
  AND?: InputMaybe<Array<AgentOutcomesConnectionWhere>>;
  NOT?: InputMaybe<AgentOutcomesConnectionWhere>;
  OR?: InputMaybe<Array<AgentOutcomesConnectionWhere>>;
  edge?: InputMaybe<AgentOutcomesEdgeWhere>;
  node?: InputMaybe<OutcomeWhere>;
};

export type AgentOutcomesEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Organization
   * * Group
   * * Official
   * * Post
   */
  Stated?: InputMaybe<StatedSort>;
};

export type AgentOutcomesEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Organization
   * * Group
   * * Official
   * * Post
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type AgentOutcomesRelationship = {
  __typename?: 'AgentOutcomesRelationship';
  cursor: Scalars['String']['output'];
  node: Outcome;
  properties: Stated;
};

export type AgentParticipationsConnection = {
  __typename?: 'AgentParticipationsConnection';
  edges: Array<AgentParticipationsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgentParticipationsConnectionFilters = {
  /** Return Agents where all of the related AgentParticipationsConnections match this filter */
  all?: InputMaybe<AgentParticipationsConnectionWhere>;
  /** Return Agents where none of the related AgentParticipationsConnections match this filter */
  none?: InputMaybe<AgentParticipationsConnectionWhere>;
  /** Return Agents where one of the related AgentParticipationsConnections match this filter */
  single?: InputMaybe<AgentParticipationsConnectionWhere>;
  /** Return Agents where some of the related AgentParticipationsConnections match this filter */
  some?: InputMaybe<AgentParticipationsConnectionWhere>;
};

export type AgentParticipationsConnectionSort = {
  edge?: InputMaybe<AgentParticipationsEdgeSort>;
  node?: InputMaybe<ParticipationSort>;
};

export type AgentParticipationsConnectionWhere = {
  AND?: InputMaybe<Array<AgentParticipationsConnectionWhere>>;
  NOT?: InputMaybe<AgentParticipationsConnectionWhere>;
  OR?: InputMaybe<Array<AgentParticipationsConnectionWhere>>;
  edge?: InputMaybe<AgentParticipationsEdgeWhere>;
  node?: InputMaybe<ParticipationWhere>;
};

export type AgentParticipationsEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Organization
   * * Group
   * * Official
   * * Post
   */
  Stated?: InputMaybe<StatedSort>;
};

export type AgentParticipationsEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Organization
   * * Group
   * * Official
   * * Post
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type AgentParticipationsRelationship = {
  __typename?: 'AgentParticipationsRelationship';
  cursor: Scalars['String']['output'];
  node: Participation;
  properties: Stated;
};

export type AgentRelationshipFilters = {
  /** Filter type where all of the related Agents match this filter */
  all?: InputMaybe<AgentWhere>;
  /** Filter type where none of the related Agents match this filter */
  none?: InputMaybe<AgentWhere>;
  /** Filter type where one of the related Agents match this filter */
  single?: InputMaybe<AgentWhere>;
  /** Filter type where some of the related Agents match this filter */
  some?: InputMaybe<AgentWhere>;
};

/** Fields to sort Agents by. The order in which sorts are applied is not guaranteed when specifying many fields in one AgentSort object. */
export type AgentSort = {
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
};

export type AgentVariantsConnectionFilters = {
  /** Return Agents where all of the related EntityVariantsConnections match this filter */
  all?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Agents where none of the related EntityVariantsConnections match this filter */
  none?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Agents where one of the related EntityVariantsConnections match this filter */
  single?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Agents where some of the related EntityVariantsConnections match this filter */
  some?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type AgentWhere = {
  AND?: InputMaybe<Array<AgentWhere>>;
  NOT?: InputMaybe<AgentWhere>;
  OR?: InputMaybe<Array<AgentWhere>>;
  assignments?: InputMaybe<AssignmentRelationshipFilters>;
  assignmentsConnection?: InputMaybe<AgentAssignmentsConnectionFilters>;
  campaigns?: InputMaybe<CampaignRelationshipFilters>;
  campaignsConnection?: InputMaybe<AgentCampaignsConnectionFilters>;
  events?: InputMaybe<EventRelationshipFilters>;
  eventsConnection?: InputMaybe<AgentEventsConnectionFilters>;
  formerIds?: InputMaybe<FormerIdRelationshipFilters>;
  formerIdsConnection?: InputMaybe<AgentFormerIdsConnectionFilters>;
  groups?: InputMaybe<GroupRelationshipFilters>;
  groupsConnection?: InputMaybe<AgentGroupsConnectionFilters>;
  id?: InputMaybe<IdScalarFilters>;
  issued?: InputMaybe<InstrumentRelationshipFilters>;
  issuedConnection?: InputMaybe<AgentIssuedConnectionFilters>;
  materials?: InputMaybe<MaterialRelationshipFilters>;
  materialsConnection?: InputMaybe<AgentMaterialsConnectionFilters>;
  name?: InputMaybe<StringScalarFilters>;
  names?: InputMaybe<NameRelationshipFilters>;
  namesConnection?: InputMaybe<AgentNamesConnectionFilters>;
  outcomes?: InputMaybe<OutcomeRelationshipFilters>;
  outcomesConnection?: InputMaybe<AgentOutcomesConnectionFilters>;
  participations?: InputMaybe<ParticipationRelationshipFilters>;
  participationsConnection?: InputMaybe<AgentParticipationsConnectionFilters>;
  typename?: InputMaybe<Array<AgentImplementation>>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<AgentVariantsConnectionFilters>;
};

export type AgentsConnection = {
  __typename?: 'AgentsConnection';
  aggregate: AgentAggregate;
  edges: Array<AgentEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A source: an article, or another text that facts are taken from (prov:Entity, schema:NewsArticle). Dated by its publication. */
export type Article = Dated & {
  __typename?: 'Article';
  /** The paragraphs of it that something rests on. */
  citations: Array<Citation>;
  citationsConnection: ArticleCitationsConnection;
  /** When, as the source gives it; null where it gives none. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** The last day that `date` can mean, ISO 8601. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** The id: publisher and date, `vss-2025-03-01`. */
  id: Scalars['ID']['output'];
  /** What kind of source it is. */
  kind: SourceKind;
  /** The language of its body, BCP 47. */
  language: Scalars['String']['output'];
  /** What it allows, SPDX id or its own words in short; null where it says nothing. */
  licence?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  name: Scalars['String']['output'];
  /** Who published it. */
  publisher?: Maybe<Organization>;
  publisherConnection: ArticlePublisherConnection;
  /** The source whose text it prints again: the two count as one source. */
  reprintOf?: Maybe<Article>;
  reprintOfConnection: ArticleReprintOfConnection;
  /** The first day that `date` can mean, ISO 8601. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Its address on the web; null where the archived text does not say it. */
  url?: Maybe<Scalars['String']['output']>;
};


/** A source: an article, or another text that facts are taken from (prov:Entity, schema:NewsArticle). Dated by its publication. */
export type ArticleCitationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CitationSort>>;
  where?: InputMaybe<CitationWhere>;
};


/** A source: an article, or another text that facts are taken from (prov:Entity, schema:NewsArticle). Dated by its publication. */
export type ArticleCitationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ArticleCitationsConnectionSort>>;
  where?: InputMaybe<ArticleCitationsConnectionWhere>;
};

export type ArticleAggregate = {
  __typename?: 'ArticleAggregate';
  count: Count;
  node: ArticleAggregateNode;
};

export type ArticleAggregateNode = {
  __typename?: 'ArticleAggregateNode';
  language: StringAggregateSelection;
  licence: StringAggregateSelection;
  name: StringAggregateSelection;
  url: StringAggregateSelection;
};

export type ArticleCitationCitationsAggregateSelection = {
  __typename?: 'ArticleCitationCitationsAggregateSelection';
  count: CountConnection;
  node?: Maybe<ArticleCitationCitationsNodeAggregateSelection>;
};

export type ArticleCitationCitationsNodeAggregateSelection = {
  __typename?: 'ArticleCitationCitationsNodeAggregateSelection';
  digest: StringAggregateSelection;
  end: IntAggregateSelection;
  paragraph: IntAggregateSelection;
  start: IntAggregateSelection;
};

export type ArticleCitationsConnection = {
  __typename?: 'ArticleCitationsConnection';
  aggregate: ArticleCitationCitationsAggregateSelection;
  edges: Array<ArticleCitationsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ArticleCitationsConnectionFilters = {
  /** Return Articles where all of the related ArticleCitationsConnections match this filter */
  all?: InputMaybe<ArticleCitationsConnectionWhere>;
  /** Return Articles where none of the related ArticleCitationsConnections match this filter */
  none?: InputMaybe<ArticleCitationsConnectionWhere>;
  /** Return Articles where one of the related ArticleCitationsConnections match this filter */
  single?: InputMaybe<ArticleCitationsConnectionWhere>;
  /** Return Articles where some of the related ArticleCitationsConnections match this filter */
  some?: InputMaybe<ArticleCitationsConnectionWhere>;
};

export type ArticleCitationsConnectionSort = {
  node?: InputMaybe<CitationSort>;
};

export type ArticleCitationsConnectionWhere = {
  AND?: InputMaybe<Array<ArticleCitationsConnectionWhere>>;
  NOT?: InputMaybe<ArticleCitationsConnectionWhere>;
  OR?: InputMaybe<Array<ArticleCitationsConnectionWhere>>;
  node?: InputMaybe<CitationWhere>;
};

export type ArticleCitationsRelationship = {
  __typename?: 'ArticleCitationsRelationship';
  cursor: Scalars['String']['output'];
  node: Citation;
};

export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  cursor: Scalars['String']['output'];
  node: Article;
};

export type ArticlePublisherConnection = {
  __typename?: 'ArticlePublisherConnection';
  edges: Array<ArticlePublisherRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ArticlePublisherConnectionWhere = {
  AND?: InputMaybe<Array<ArticlePublisherConnectionWhere>>;
  NOT?: InputMaybe<ArticlePublisherConnectionWhere>;
  OR?: InputMaybe<Array<ArticlePublisherConnectionWhere>>;
  node?: InputMaybe<OrganizationWhere>;
};

export type ArticlePublisherRelationship = {
  __typename?: 'ArticlePublisherRelationship';
  cursor: Scalars['String']['output'];
  node: Organization;
};

export type ArticleRelationshipFilters = {
  /** Filter type where all of the related Articles match this filter */
  all?: InputMaybe<ArticleWhere>;
  /** Filter type where none of the related Articles match this filter */
  none?: InputMaybe<ArticleWhere>;
  /** Filter type where one of the related Articles match this filter */
  single?: InputMaybe<ArticleWhere>;
  /** Filter type where some of the related Articles match this filter */
  some?: InputMaybe<ArticleWhere>;
};

export type ArticleReprintOfConnection = {
  __typename?: 'ArticleReprintOfConnection';
  edges: Array<ArticleReprintOfRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ArticleReprintOfConnectionWhere = {
  AND?: InputMaybe<Array<ArticleReprintOfConnectionWhere>>;
  NOT?: InputMaybe<ArticleReprintOfConnectionWhere>;
  OR?: InputMaybe<Array<ArticleReprintOfConnectionWhere>>;
  node?: InputMaybe<ArticleWhere>;
};

export type ArticleReprintOfRelationship = {
  __typename?: 'ArticleReprintOfRelationship';
  cursor: Scalars['String']['output'];
  node: Article;
};

/** Fields to sort Articles by. The order in which sorts are applied is not guaranteed when specifying many fields in one ArticleSort object. */
export type ArticleSort = {
  date?: InputMaybe<SortDirection>;
  endsOn?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  language?: InputMaybe<SortDirection>;
  licence?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
  url?: InputMaybe<SortDirection>;
};

export type ArticleWhere = {
  AND?: InputMaybe<Array<ArticleWhere>>;
  NOT?: InputMaybe<ArticleWhere>;
  OR?: InputMaybe<Array<ArticleWhere>>;
  citations?: InputMaybe<CitationRelationshipFilters>;
  citationsConnection?: InputMaybe<ArticleCitationsConnectionFilters>;
  date?: InputMaybe<EdtfScalarFilters>;
  endsOn?: InputMaybe<DateScalarFilters>;
  id?: InputMaybe<IdScalarFilters>;
  kind?: InputMaybe<SourceKindEnumScalarFilters>;
  language?: InputMaybe<StringScalarFilters>;
  licence?: InputMaybe<StringScalarFilters>;
  name?: InputMaybe<StringScalarFilters>;
  publisher?: InputMaybe<OrganizationWhere>;
  publisherConnection?: InputMaybe<ArticlePublisherConnectionWhere>;
  reprintOf?: InputMaybe<ArticleWhere>;
  reprintOfConnection?: InputMaybe<ArticleReprintOfConnectionWhere>;
  startsOn?: InputMaybe<DateScalarFilters>;
  url?: InputMaybe<StringScalarFilters>;
};

export type ArticlesConnection = {
  __typename?: 'ArticlesConnection';
  aggregate: ArticleAggregate;
  edges: Array<ArticleEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What the source says: this bearer, in this role, for this task or this whole instrument (a LegalRuleML deontic statement). Dated by when it is due. */
export type Assignment = Dated & {
  __typename?: 'Assignment';
  /** Who bears it, as the source names them. */
  bearer?: Maybe<Agent>;
  bearerConnection: AssignmentBearerConnection;
  /** The paragraphs that state it; never empty. */
  citations: Array<Citation>;
  /** When, as the source gives it; null where it gives none. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** The last day that `date` can mean, ISO 8601. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** The id: the id of the task or instrument, and the bearer and role. */
  id: Scalars['ID']['output'];
  /** The instrument, where it is laid on all of it. */
  instrument?: Maybe<Instrument>;
  instrumentConnection: AssignmentInstrumentConnection;
  /** How strongly it is said. */
  modality: Modality;
  /** ISO 8601 repeating interval, where it recurs: R/P3M is every quarter, R/2025-12-15/P1Y each 15 December from 2025 on. */
  recurrence?: Maybe<Scalars['String']['output']>;
  /** In which role. */
  role: AssignmentRole;
  /** The first day that `date` can mean, ISO 8601. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** The task, where it is laid on one. */
  task?: Maybe<Task>;
  taskConnection: AssignmentTaskConnection;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: AssignmentVariantsConnection;
};


/** What the source says: this bearer, in this role, for this task or this whole instrument (a LegalRuleML deontic statement). Dated by when it is due. */
export type AssignmentVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


/** What the source says: this bearer, in this role, for this task or this whole instrument (a LegalRuleML deontic statement). Dated by when it is due. */
export type AssignmentVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssignmentVariantsConnectionSort>>;
  where?: InputMaybe<AssignmentVariantsConnectionWhere>;
};

export type AssignmentAggregate = {
  __typename?: 'AssignmentAggregate';
  count: Count;
  node: AssignmentAggregateNode;
};

export type AssignmentAggregateNode = {
  __typename?: 'AssignmentAggregateNode';
  recurrence: StringAggregateSelection;
};

export type AssignmentBearerConnection = {
  __typename?: 'AssignmentBearerConnection';
  edges: Array<AssignmentBearerRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AssignmentBearerConnectionWhere = {
  AND?: InputMaybe<Array<AssignmentBearerConnectionWhere>>;
  NOT?: InputMaybe<AssignmentBearerConnectionWhere>;
  OR?: InputMaybe<Array<AssignmentBearerConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<AgentWhere>;
};

export type AssignmentBearerRelationship = {
  __typename?: 'AssignmentBearerRelationship';
  cursor: Scalars['String']['output'];
  node: Agent;
  properties: Stated;
};

export type AssignmentEdge = {
  __typename?: 'AssignmentEdge';
  cursor: Scalars['String']['output'];
  node: Assignment;
};

export type AssignmentInstrumentConnection = {
  __typename?: 'AssignmentInstrumentConnection';
  edges: Array<AssignmentInstrumentRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AssignmentInstrumentConnectionWhere = {
  AND?: InputMaybe<Array<AssignmentInstrumentConnectionWhere>>;
  NOT?: InputMaybe<AssignmentInstrumentConnectionWhere>;
  OR?: InputMaybe<Array<AssignmentInstrumentConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<InstrumentWhere>;
};

export type AssignmentInstrumentRelationship = {
  __typename?: 'AssignmentInstrumentRelationship';
  cursor: Scalars['String']['output'];
  node: Instrument;
  properties: Stated;
};

export type AssignmentRelationshipFilters = {
  /** Filter type where all of the related Assignments match this filter */
  all?: InputMaybe<AssignmentWhere>;
  /** Filter type where none of the related Assignments match this filter */
  none?: InputMaybe<AssignmentWhere>;
  /** Filter type where one of the related Assignments match this filter */
  single?: InputMaybe<AssignmentWhere>;
  /** Filter type where some of the related Assignments match this filter */
  some?: InputMaybe<AssignmentWhere>;
};

/** The roles in which a duty is borne, as the two countries' documents name them. */
export type AssignmentRole =
  /** Advises (tham mưu, 参谋). */
  | 'ADVISE'
  /** Works with the lead (phối hợp, 配合). */
  | 'COORDINATE'
  /** Carries out (thực hiện, 落实). */
  | 'IMPLEMENT'
  /** Inspects (kiểm tra, 检查). */
  | 'INSPECT'
  /** Leads (chủ trì, 牵头). */
  | 'LEAD'
  /** Takes part (tham gia, 参加). */
  | 'PARTICIPATE'
  /** Reports (báo cáo, 报告). */
  | 'REPORT'
  /** Supervises (giám sát, 监督). */
  | 'SUPERVISE'
  /** Supports (hỗ trợ, 支持). */
  | 'SUPPORT';

/** AssignmentRole filters */
export type AssignmentRoleEnumScalarFilters = {
  eq?: InputMaybe<AssignmentRole>;
  in?: InputMaybe<Array<AssignmentRole>>;
};

/** Fields to sort Assignments by. The order in which sorts are applied is not guaranteed when specifying many fields in one AssignmentSort object. */
export type AssignmentSort = {
  date?: InputMaybe<SortDirection>;
  endsOn?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  modality?: InputMaybe<SortDirection>;
  recurrence?: InputMaybe<SortDirection>;
  role?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
};

export type AssignmentTaskConnection = {
  __typename?: 'AssignmentTaskConnection';
  edges: Array<AssignmentTaskRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AssignmentTaskConnectionWhere = {
  AND?: InputMaybe<Array<AssignmentTaskConnectionWhere>>;
  NOT?: InputMaybe<AssignmentTaskConnectionWhere>;
  OR?: InputMaybe<Array<AssignmentTaskConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<TaskWhere>;
};

export type AssignmentTaskRelationship = {
  __typename?: 'AssignmentTaskRelationship';
  cursor: Scalars['String']['output'];
  node: Task;
  properties: Stated;
};

export type AssignmentVariantVariantsAggregateSelection = {
  __typename?: 'AssignmentVariantVariantsAggregateSelection';
  count: CountConnection;
  node?: Maybe<AssignmentVariantVariantsNodeAggregateSelection>;
};

export type AssignmentVariantVariantsNodeAggregateSelection = {
  __typename?: 'AssignmentVariantVariantsNodeAggregateSelection';
  field: StringAggregateSelection;
  value: StringAggregateSelection;
};

export type AssignmentVariantsConnection = {
  __typename?: 'AssignmentVariantsConnection';
  aggregate: AssignmentVariantVariantsAggregateSelection;
  edges: Array<AssignmentVariantsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AssignmentVariantsConnectionFilters = {
  /** Return Assignments where all of the related AssignmentVariantsConnections match this filter */
  all?: InputMaybe<AssignmentVariantsConnectionWhere>;
  /** Return Assignments where none of the related AssignmentVariantsConnections match this filter */
  none?: InputMaybe<AssignmentVariantsConnectionWhere>;
  /** Return Assignments where one of the related AssignmentVariantsConnections match this filter */
  single?: InputMaybe<AssignmentVariantsConnectionWhere>;
  /** Return Assignments where some of the related AssignmentVariantsConnections match this filter */
  some?: InputMaybe<AssignmentVariantsConnectionWhere>;
};

export type AssignmentVariantsConnectionSort = {
  node?: InputMaybe<VariantSort>;
};

export type AssignmentVariantsConnectionWhere = {
  AND?: InputMaybe<Array<AssignmentVariantsConnectionWhere>>;
  NOT?: InputMaybe<AssignmentVariantsConnectionWhere>;
  OR?: InputMaybe<Array<AssignmentVariantsConnectionWhere>>;
  node?: InputMaybe<VariantWhere>;
};

export type AssignmentVariantsRelationship = {
  __typename?: 'AssignmentVariantsRelationship';
  cursor: Scalars['String']['output'];
  node: Variant;
};

export type AssignmentWhere = {
  AND?: InputMaybe<Array<AssignmentWhere>>;
  NOT?: InputMaybe<AssignmentWhere>;
  OR?: InputMaybe<Array<AssignmentWhere>>;
  bearer?: InputMaybe<AgentWhere>;
  bearerConnection?: InputMaybe<AssignmentBearerConnectionWhere>;
  date?: InputMaybe<EdtfScalarFilters>;
  endsOn?: InputMaybe<DateScalarFilters>;
  id?: InputMaybe<IdScalarFilters>;
  instrument?: InputMaybe<InstrumentWhere>;
  instrumentConnection?: InputMaybe<AssignmentInstrumentConnectionWhere>;
  modality?: InputMaybe<ModalityEnumScalarFilters>;
  recurrence?: InputMaybe<StringScalarFilters>;
  role?: InputMaybe<AssignmentRoleEnumScalarFilters>;
  sources?: InputMaybe<StringListFilters>;
  startsOn?: InputMaybe<DateScalarFilters>;
  task?: InputMaybe<TaskWhere>;
  taskConnection?: InputMaybe<AssignmentTaskConnectionWhere>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<AssignmentVariantsConnectionFilters>;
};

export type AssignmentsConnection = {
  __typename?: 'AssignmentsConnection';
  aggregate: AssignmentAggregate;
  edges: Array<AssignmentEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** How many rows a bearer has. */
export type BearerTotal = {
  __typename?: 'BearerTotal';
  /** The bearer. */
  bearer: Agent;
  /** How many rows. */
  count: Scalars['Int']['output'];
};

/** Boolean filters */
export type BooleanScalarFilters = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type Campaign = Dated & Entity & {
  __typename?: 'Campaign';
  /** The paragraphs where it is stated; never empty. */
  citations: Array<Citation>;
  /** When, as the source gives it; null where it gives none. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** Which edition of its series it is, from 1. */
  edition?: Maybe<Scalars['Int']['output']>;
  /** The last day that `date` can mean, ISO 8601. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** The events that belong to it. */
  events: Array<Event>;
  eventsConnection: CampaignEventsConnection;
  /** The ids that it had before it was said to be the same as another; they still lead to it. */
  formerIds: Array<FormerId>;
  formerIdsConnection: EntityFormerIdsConnection;
  /** The id: lower-case words joined by hyphens, the country or publisher first (`vn-31-ct-tw`); of a nested record, its parent's id and what tells it apart. */
  id: Scalars['ID']['output'];
  /** What kind of campaign it is. */
  kind: CampaignKind;
  /** One name to show. It stands among `names` too, as PREFERRED. */
  name: Scalars['String']['output'];
  /**
   * One name to show to readers of these languages: in the first of them that it has a name in, and there PREFERRED or TRANSLATION
   * before other kinds. Where it has none in any, its name to show; the language that comes with it says so.
   */
  nameIn: Name;
  /** Every name, each with its language and kind. */
  names: Array<Name>;
  namesConnection: EntityNamesConnection;
  /** Who runs it. */
  organizers: Array<Agent>;
  organizersConnection: CampaignOrganizersConnection;
  /** What it achieved, or is to achieve. */
  outcomes: Array<Outcome>;
  outcomesConnection: CampaignOutcomesConnection;
  /** What it is part of: a unit's launch is part of the national edition, which is part of the series. */
  partOf?: Maybe<Campaign>;
  partOfConnection: CampaignPartOfConnection;
  /** Its parts and editions. */
  parts: Array<Campaign>;
  partsConnection: CampaignPartsConnection;
  /** Where it is run. */
  places: Array<Place>;
  placesConnection: CampaignPlacesConnection;
  /** The first day that `date` can mean, ISO 8601. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** The tasks that are to carry it out or deepen it. */
  tasks: Array<Task>;
  tasksConnection: CampaignTasksConnection;
  /** Its themes and slogans. */
  themes: Array<Theme>;
  themesConnection: CampaignThemesConnection;
  /** The instruments that it is run under. */
  under: Array<Instrument>;
  underConnection: CampaignUnderConnection;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: EntityVariantsConnection;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignEventsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventSort>>;
  where?: InputMaybe<EventWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignEventsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignEventsConnectionSort>>;
  where?: InputMaybe<CampaignEventsConnectionWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignFormerIdsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignFormerIdsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityFormerIdsConnectionSort>>;
  where?: InputMaybe<EntityFormerIdsConnectionWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignNameInArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignNamesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignNamesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityNamesConnectionSort>>;
  where?: InputMaybe<EntityNamesConnectionWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignOrganizersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentSort>>;
  where?: InputMaybe<AgentWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignOrganizersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignOrganizersConnectionSort>>;
  where?: InputMaybe<CampaignOrganizersConnectionWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignOutcomesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OutcomeSort>>;
  where?: InputMaybe<OutcomeWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignOutcomesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignOutcomesConnectionSort>>;
  where?: InputMaybe<CampaignOutcomesConnectionWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignPartsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignSort>>;
  where?: InputMaybe<CampaignWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignPartsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignPartsConnectionSort>>;
  where?: InputMaybe<CampaignPartsConnectionWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignPlacesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PlaceSort>>;
  where?: InputMaybe<PlaceWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignPlacesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignPlacesConnectionSort>>;
  where?: InputMaybe<CampaignPlacesConnectionWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignTasksArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TaskSort>>;
  where?: InputMaybe<TaskWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignTasksConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignTasksConnectionSort>>;
  where?: InputMaybe<CampaignTasksConnectionWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignThemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignThemesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignThemesConnectionSort>>;
  where?: InputMaybe<CampaignThemesConnectionWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignUnderArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignUnderConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignUnderConnectionSort>>;
  where?: InputMaybe<CampaignUnderConnectionWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


/** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
export type CampaignVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityVariantsConnectionSort>>;
  where?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type CampaignAgentOrganizersAggregateSelection = {
  __typename?: 'CampaignAgentOrganizersAggregateSelection';
  count: CountConnection;
  node?: Maybe<CampaignAgentOrganizersNodeAggregateSelection>;
};

export type CampaignAgentOrganizersNodeAggregateSelection = {
  __typename?: 'CampaignAgentOrganizersNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type CampaignAggregate = {
  __typename?: 'CampaignAggregate';
  count: Count;
  node: CampaignAggregateNode;
};

export type CampaignAggregateNode = {
  __typename?: 'CampaignAggregateNode';
  edition: IntAggregateSelection;
  name: StringAggregateSelection;
};

export type CampaignCampaignPartsAggregateSelection = {
  __typename?: 'CampaignCampaignPartsAggregateSelection';
  count: CountConnection;
  node?: Maybe<CampaignCampaignPartsNodeAggregateSelection>;
};

export type CampaignCampaignPartsNodeAggregateSelection = {
  __typename?: 'CampaignCampaignPartsNodeAggregateSelection';
  edition: IntAggregateSelection;
  name: StringAggregateSelection;
};

export type CampaignEdge = {
  __typename?: 'CampaignEdge';
  cursor: Scalars['String']['output'];
  node: Campaign;
};

export type CampaignEventEventsAggregateSelection = {
  __typename?: 'CampaignEventEventsAggregateSelection';
  count: CountConnection;
  node?: Maybe<CampaignEventEventsNodeAggregateSelection>;
};

export type CampaignEventEventsNodeAggregateSelection = {
  __typename?: 'CampaignEventEventsNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type CampaignEventsConnection = {
  __typename?: 'CampaignEventsConnection';
  aggregate: CampaignEventEventsAggregateSelection;
  edges: Array<CampaignEventsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CampaignEventsConnectionFilters = {
  /** Return Campaigns where all of the related CampaignEventsConnections match this filter */
  all?: InputMaybe<CampaignEventsConnectionWhere>;
  /** Return Campaigns where none of the related CampaignEventsConnections match this filter */
  none?: InputMaybe<CampaignEventsConnectionWhere>;
  /** Return Campaigns where one of the related CampaignEventsConnections match this filter */
  single?: InputMaybe<CampaignEventsConnectionWhere>;
  /** Return Campaigns where some of the related CampaignEventsConnections match this filter */
  some?: InputMaybe<CampaignEventsConnectionWhere>;
};

export type CampaignEventsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<EventSort>;
};

export type CampaignEventsConnectionWhere = {
  AND?: InputMaybe<Array<CampaignEventsConnectionWhere>>;
  NOT?: InputMaybe<CampaignEventsConnectionWhere>;
  OR?: InputMaybe<Array<CampaignEventsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<EventWhere>;
};

export type CampaignEventsRelationship = {
  __typename?: 'CampaignEventsRelationship';
  cursor: Scalars['String']['output'];
  node: Event;
  properties: Stated;
};

export type CampaignFormerIdsConnectionFilters = {
  /** Return Campaigns where all of the related EntityFormerIdsConnections match this filter */
  all?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Campaigns where none of the related EntityFormerIdsConnections match this filter */
  none?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Campaigns where one of the related EntityFormerIdsConnections match this filter */
  single?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Campaigns where some of the related EntityFormerIdsConnections match this filter */
  some?: InputMaybe<EntityFormerIdsConnectionWhere>;
};

export type CampaignInstrumentUnderAggregateSelection = {
  __typename?: 'CampaignInstrumentUnderAggregateSelection';
  count: CountConnection;
  node?: Maybe<CampaignInstrumentUnderNodeAggregateSelection>;
};

export type CampaignInstrumentUnderNodeAggregateSelection = {
  __typename?: 'CampaignInstrumentUnderNodeAggregateSelection';
  name: StringAggregateSelection;
  number: StringAggregateSelection;
};

/** The kinds of campaigns. */
export type CampaignKind =
  /** Action Month for Occupational Safety and Health (Tháng hành động về an toàn, vệ sinh lao động). */
  | 'ACTION_MONTH'
  /** Competition with a prize (cuộc thi, hội thi, 竞赛). */
  | 'COMPETITION'
  /** Emulation movement (phong trào thi đua, 竞赛活动). */
  | 'EMULATION_MOVEMENT'
  /** Anything else. */
  | 'OTHER'
  /** Programme of activities (chương trình, 行动). */
  | 'PROGRAMME'
  /** Safety Production Month (安全生产月). */
  | 'SAFETY_MONTH'
  /** Month of Workers (Tháng Công nhân). */
  | 'WORKERS_MONTH';

/** CampaignKind filters */
export type CampaignKindEnumScalarFilters = {
  eq?: InputMaybe<CampaignKind>;
  in?: InputMaybe<Array<CampaignKind>>;
};

export type CampaignNamesConnectionFilters = {
  /** Return Campaigns where all of the related EntityNamesConnections match this filter */
  all?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Campaigns where none of the related EntityNamesConnections match this filter */
  none?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Campaigns where one of the related EntityNamesConnections match this filter */
  single?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Campaigns where some of the related EntityNamesConnections match this filter */
  some?: InputMaybe<EntityNamesConnectionWhere>;
};

export type CampaignOrganizersConnection = {
  __typename?: 'CampaignOrganizersConnection';
  aggregate: CampaignAgentOrganizersAggregateSelection;
  edges: Array<CampaignOrganizersRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CampaignOrganizersConnectionFilters = {
  /** Return Campaigns where all of the related CampaignOrganizersConnections match this filter */
  all?: InputMaybe<CampaignOrganizersConnectionWhere>;
  /** Return Campaigns where none of the related CampaignOrganizersConnections match this filter */
  none?: InputMaybe<CampaignOrganizersConnectionWhere>;
  /** Return Campaigns where one of the related CampaignOrganizersConnections match this filter */
  single?: InputMaybe<CampaignOrganizersConnectionWhere>;
  /** Return Campaigns where some of the related CampaignOrganizersConnections match this filter */
  some?: InputMaybe<CampaignOrganizersConnectionWhere>;
};

export type CampaignOrganizersConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<AgentSort>;
};

export type CampaignOrganizersConnectionWhere = {
  AND?: InputMaybe<Array<CampaignOrganizersConnectionWhere>>;
  NOT?: InputMaybe<CampaignOrganizersConnectionWhere>;
  OR?: InputMaybe<Array<CampaignOrganizersConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<AgentWhere>;
};

export type CampaignOrganizersRelationship = {
  __typename?: 'CampaignOrganizersRelationship';
  cursor: Scalars['String']['output'];
  node: Agent;
  properties: Stated;
};

export type CampaignOutcomeOutcomesAggregateSelection = {
  __typename?: 'CampaignOutcomeOutcomesAggregateSelection';
  count: CountConnection;
  node?: Maybe<CampaignOutcomeOutcomesNodeAggregateSelection>;
};

export type CampaignOutcomeOutcomesNodeAggregateSelection = {
  __typename?: 'CampaignOutcomeOutcomesNodeAggregateSelection';
  indicator: StringAggregateSelection;
  name: StringAggregateSelection;
  unit: StringAggregateSelection;
  value: FloatAggregateSelection;
};

export type CampaignOutcomesConnection = {
  __typename?: 'CampaignOutcomesConnection';
  aggregate: CampaignOutcomeOutcomesAggregateSelection;
  edges: Array<CampaignOutcomesRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CampaignOutcomesConnectionFilters = {
  /** Return Campaigns where all of the related CampaignOutcomesConnections match this filter */
  all?: InputMaybe<CampaignOutcomesConnectionWhere>;
  /** Return Campaigns where none of the related CampaignOutcomesConnections match this filter */
  none?: InputMaybe<CampaignOutcomesConnectionWhere>;
  /** Return Campaigns where one of the related CampaignOutcomesConnections match this filter */
  single?: InputMaybe<CampaignOutcomesConnectionWhere>;
  /** Return Campaigns where some of the related CampaignOutcomesConnections match this filter */
  some?: InputMaybe<CampaignOutcomesConnectionWhere>;
};

export type CampaignOutcomesConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<OutcomeSort>;
};

export type CampaignOutcomesConnectionWhere = {
  AND?: InputMaybe<Array<CampaignOutcomesConnectionWhere>>;
  NOT?: InputMaybe<CampaignOutcomesConnectionWhere>;
  OR?: InputMaybe<Array<CampaignOutcomesConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<OutcomeWhere>;
};

export type CampaignOutcomesRelationship = {
  __typename?: 'CampaignOutcomesRelationship';
  cursor: Scalars['String']['output'];
  node: Outcome;
  properties: Stated;
};

export type CampaignPartOfConnection = {
  __typename?: 'CampaignPartOfConnection';
  edges: Array<CampaignPartOfRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CampaignPartOfConnectionWhere = {
  AND?: InputMaybe<Array<CampaignPartOfConnectionWhere>>;
  NOT?: InputMaybe<CampaignPartOfConnectionWhere>;
  OR?: InputMaybe<Array<CampaignPartOfConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<CampaignWhere>;
};

export type CampaignPartOfRelationship = {
  __typename?: 'CampaignPartOfRelationship';
  cursor: Scalars['String']['output'];
  node: Campaign;
  properties: Stated;
};

export type CampaignPartsConnection = {
  __typename?: 'CampaignPartsConnection';
  aggregate: CampaignCampaignPartsAggregateSelection;
  edges: Array<CampaignPartsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CampaignPartsConnectionFilters = {
  /** Return Campaigns where all of the related CampaignPartsConnections match this filter */
  all?: InputMaybe<CampaignPartsConnectionWhere>;
  /** Return Campaigns where none of the related CampaignPartsConnections match this filter */
  none?: InputMaybe<CampaignPartsConnectionWhere>;
  /** Return Campaigns where one of the related CampaignPartsConnections match this filter */
  single?: InputMaybe<CampaignPartsConnectionWhere>;
  /** Return Campaigns where some of the related CampaignPartsConnections match this filter */
  some?: InputMaybe<CampaignPartsConnectionWhere>;
};

export type CampaignPartsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<CampaignSort>;
};

export type CampaignPartsConnectionWhere = {
  AND?: InputMaybe<Array<CampaignPartsConnectionWhere>>;
  NOT?: InputMaybe<CampaignPartsConnectionWhere>;
  OR?: InputMaybe<Array<CampaignPartsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<CampaignWhere>;
};

export type CampaignPartsRelationship = {
  __typename?: 'CampaignPartsRelationship';
  cursor: Scalars['String']['output'];
  node: Campaign;
  properties: Stated;
};

export type CampaignPlacePlacesAggregateSelection = {
  __typename?: 'CampaignPlacePlacesAggregateSelection';
  count: CountConnection;
  node?: Maybe<CampaignPlacePlacesNodeAggregateSelection>;
};

export type CampaignPlacePlacesNodeAggregateSelection = {
  __typename?: 'CampaignPlacePlacesNodeAggregateSelection';
  code: StringAggregateSelection;
  name: StringAggregateSelection;
};

export type CampaignPlacesConnection = {
  __typename?: 'CampaignPlacesConnection';
  aggregate: CampaignPlacePlacesAggregateSelection;
  edges: Array<CampaignPlacesRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CampaignPlacesConnectionFilters = {
  /** Return Campaigns where all of the related CampaignPlacesConnections match this filter */
  all?: InputMaybe<CampaignPlacesConnectionWhere>;
  /** Return Campaigns where none of the related CampaignPlacesConnections match this filter */
  none?: InputMaybe<CampaignPlacesConnectionWhere>;
  /** Return Campaigns where one of the related CampaignPlacesConnections match this filter */
  single?: InputMaybe<CampaignPlacesConnectionWhere>;
  /** Return Campaigns where some of the related CampaignPlacesConnections match this filter */
  some?: InputMaybe<CampaignPlacesConnectionWhere>;
};

export type CampaignPlacesConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<PlaceSort>;
};

export type CampaignPlacesConnectionWhere = {
  AND?: InputMaybe<Array<CampaignPlacesConnectionWhere>>;
  NOT?: InputMaybe<CampaignPlacesConnectionWhere>;
  OR?: InputMaybe<Array<CampaignPlacesConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<PlaceWhere>;
};

export type CampaignPlacesRelationship = {
  __typename?: 'CampaignPlacesRelationship';
  cursor: Scalars['String']['output'];
  node: Place;
  properties: Stated;
};

export type CampaignRelationshipFilters = {
  /** Filter type where all of the related Campaigns match this filter */
  all?: InputMaybe<CampaignWhere>;
  /** Filter type where none of the related Campaigns match this filter */
  none?: InputMaybe<CampaignWhere>;
  /** Filter type where one of the related Campaigns match this filter */
  single?: InputMaybe<CampaignWhere>;
  /** Filter type where some of the related Campaigns match this filter */
  some?: InputMaybe<CampaignWhere>;
};

/** Fields to sort Campaigns by. The order in which sorts are applied is not guaranteed when specifying many fields in one CampaignSort object. */
export type CampaignSort = {
  date?: InputMaybe<SortDirection>;
  edition?: InputMaybe<SortDirection>;
  endsOn?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
};

export type CampaignTaskTasksAggregateSelection = {
  __typename?: 'CampaignTaskTasksAggregateSelection';
  count: CountConnection;
  node?: Maybe<CampaignTaskTasksNodeAggregateSelection>;
};

export type CampaignTaskTasksNodeAggregateSelection = {
  __typename?: 'CampaignTaskTasksNodeAggregateSelection';
  description: StringAggregateSelection;
  name: StringAggregateSelection;
  position: IntAggregateSelection;
};

export type CampaignTasksConnection = {
  __typename?: 'CampaignTasksConnection';
  aggregate: CampaignTaskTasksAggregateSelection;
  edges: Array<CampaignTasksRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CampaignTasksConnectionFilters = {
  /** Return Campaigns where all of the related CampaignTasksConnections match this filter */
  all?: InputMaybe<CampaignTasksConnectionWhere>;
  /** Return Campaigns where none of the related CampaignTasksConnections match this filter */
  none?: InputMaybe<CampaignTasksConnectionWhere>;
  /** Return Campaigns where one of the related CampaignTasksConnections match this filter */
  single?: InputMaybe<CampaignTasksConnectionWhere>;
  /** Return Campaigns where some of the related CampaignTasksConnections match this filter */
  some?: InputMaybe<CampaignTasksConnectionWhere>;
};

export type CampaignTasksConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<TaskSort>;
};

export type CampaignTasksConnectionWhere = {
  AND?: InputMaybe<Array<CampaignTasksConnectionWhere>>;
  NOT?: InputMaybe<CampaignTasksConnectionWhere>;
  OR?: InputMaybe<Array<CampaignTasksConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<TaskWhere>;
};

export type CampaignTasksRelationship = {
  __typename?: 'CampaignTasksRelationship';
  cursor: Scalars['String']['output'];
  node: Task;
  properties: Stated;
};

export type CampaignThemeThemesAggregateSelection = {
  __typename?: 'CampaignThemeThemesAggregateSelection';
  count: CountConnection;
  node?: Maybe<CampaignThemeThemesNodeAggregateSelection>;
};

export type CampaignThemeThemesNodeAggregateSelection = {
  __typename?: 'CampaignThemeThemesNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type CampaignThemesConnection = {
  __typename?: 'CampaignThemesConnection';
  aggregate: CampaignThemeThemesAggregateSelection;
  edges: Array<CampaignThemesRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CampaignThemesConnectionFilters = {
  /** Return Campaigns where all of the related CampaignThemesConnections match this filter */
  all?: InputMaybe<CampaignThemesConnectionWhere>;
  /** Return Campaigns where none of the related CampaignThemesConnections match this filter */
  none?: InputMaybe<CampaignThemesConnectionWhere>;
  /** Return Campaigns where one of the related CampaignThemesConnections match this filter */
  single?: InputMaybe<CampaignThemesConnectionWhere>;
  /** Return Campaigns where some of the related CampaignThemesConnections match this filter */
  some?: InputMaybe<CampaignThemesConnectionWhere>;
};

export type CampaignThemesConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<ThemeSort>;
};

export type CampaignThemesConnectionWhere = {
  AND?: InputMaybe<Array<CampaignThemesConnectionWhere>>;
  NOT?: InputMaybe<CampaignThemesConnectionWhere>;
  OR?: InputMaybe<Array<CampaignThemesConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<ThemeWhere>;
};

export type CampaignThemesRelationship = {
  __typename?: 'CampaignThemesRelationship';
  cursor: Scalars['String']['output'];
  node: Theme;
  properties: Stated;
};

export type CampaignUnderConnection = {
  __typename?: 'CampaignUnderConnection';
  aggregate: CampaignInstrumentUnderAggregateSelection;
  edges: Array<CampaignUnderRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CampaignUnderConnectionFilters = {
  /** Return Campaigns where all of the related CampaignUnderConnections match this filter */
  all?: InputMaybe<CampaignUnderConnectionWhere>;
  /** Return Campaigns where none of the related CampaignUnderConnections match this filter */
  none?: InputMaybe<CampaignUnderConnectionWhere>;
  /** Return Campaigns where one of the related CampaignUnderConnections match this filter */
  single?: InputMaybe<CampaignUnderConnectionWhere>;
  /** Return Campaigns where some of the related CampaignUnderConnections match this filter */
  some?: InputMaybe<CampaignUnderConnectionWhere>;
};

export type CampaignUnderConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<InstrumentSort>;
};

export type CampaignUnderConnectionWhere = {
  AND?: InputMaybe<Array<CampaignUnderConnectionWhere>>;
  NOT?: InputMaybe<CampaignUnderConnectionWhere>;
  OR?: InputMaybe<Array<CampaignUnderConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<InstrumentWhere>;
};

export type CampaignUnderRelationship = {
  __typename?: 'CampaignUnderRelationship';
  cursor: Scalars['String']['output'];
  node: Instrument;
  properties: Stated;
};

export type CampaignVariantsConnectionFilters = {
  /** Return Campaigns where all of the related EntityVariantsConnections match this filter */
  all?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Campaigns where none of the related EntityVariantsConnections match this filter */
  none?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Campaigns where one of the related EntityVariantsConnections match this filter */
  single?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Campaigns where some of the related EntityVariantsConnections match this filter */
  some?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type CampaignWhere = {
  AND?: InputMaybe<Array<CampaignWhere>>;
  NOT?: InputMaybe<CampaignWhere>;
  OR?: InputMaybe<Array<CampaignWhere>>;
  date?: InputMaybe<EdtfScalarFilters>;
  edition?: InputMaybe<IntScalarFilters>;
  endsOn?: InputMaybe<DateScalarFilters>;
  events?: InputMaybe<EventRelationshipFilters>;
  eventsConnection?: InputMaybe<CampaignEventsConnectionFilters>;
  formerIds?: InputMaybe<FormerIdRelationshipFilters>;
  formerIdsConnection?: InputMaybe<CampaignFormerIdsConnectionFilters>;
  id?: InputMaybe<IdScalarFilters>;
  kind?: InputMaybe<CampaignKindEnumScalarFilters>;
  name?: InputMaybe<StringScalarFilters>;
  names?: InputMaybe<NameRelationshipFilters>;
  namesConnection?: InputMaybe<CampaignNamesConnectionFilters>;
  organizers?: InputMaybe<AgentRelationshipFilters>;
  organizersConnection?: InputMaybe<CampaignOrganizersConnectionFilters>;
  outcomes?: InputMaybe<OutcomeRelationshipFilters>;
  outcomesConnection?: InputMaybe<CampaignOutcomesConnectionFilters>;
  partOf?: InputMaybe<CampaignWhere>;
  partOfConnection?: InputMaybe<CampaignPartOfConnectionWhere>;
  parts?: InputMaybe<CampaignRelationshipFilters>;
  partsConnection?: InputMaybe<CampaignPartsConnectionFilters>;
  places?: InputMaybe<PlaceRelationshipFilters>;
  placesConnection?: InputMaybe<CampaignPlacesConnectionFilters>;
  sources?: InputMaybe<StringListFilters>;
  startsOn?: InputMaybe<DateScalarFilters>;
  tasks?: InputMaybe<TaskRelationshipFilters>;
  tasksConnection?: InputMaybe<CampaignTasksConnectionFilters>;
  themes?: InputMaybe<ThemeRelationshipFilters>;
  themesConnection?: InputMaybe<CampaignThemesConnectionFilters>;
  under?: InputMaybe<InstrumentRelationshipFilters>;
  underConnection?: InputMaybe<CampaignUnderConnectionFilters>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<CampaignVariantsConnectionFilters>;
};

export type CampaignsConnection = {
  __typename?: 'CampaignsConnection';
  aggregate: CampaignAggregate;
  edges: Array<CampaignEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A paragraph, or a span of one, that facts rest on (oa:TextPositionSelector, prov:wasDerivedFrom). The words are not stored; the digest proves them. */
export type Citation = {
  __typename?: 'Citation';
  /** The article that it is in. */
  article?: Maybe<Article>;
  articleConnection: CitationArticleConnection;
  /** SHA-256 (hex) of the span in UTF-8, its white space folded to single blanks. */
  digest: Scalars['String']['output'];
  /** Where the span ends, exclusive, in Unicode code points; null: the whole paragraph. */
  end?: Maybe<Scalars['Int']['output']>;
  /** The id: `<article>#<paragraph>`, or `<article>#<paragraph>:<start>-<end>`. */
  id: Scalars['ID']['output'];
  /** The paragraph, counted from 1 over the non-empty lines of the archived text; of a dataset, its row. */
  paragraph: Scalars['Int']['output'];
  /** The words themselves, where the server has an archive of the texts that holds this very text; else null. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Where the span starts in the folded paragraph, in Unicode code points from 0; null: the whole paragraph. */
  start?: Maybe<Scalars['Int']['output']>;
};

export type CitationAggregate = {
  __typename?: 'CitationAggregate';
  count: Count;
  node: CitationAggregateNode;
};

export type CitationAggregateNode = {
  __typename?: 'CitationAggregateNode';
  digest: StringAggregateSelection;
  end: IntAggregateSelection;
  paragraph: IntAggregateSelection;
  start: IntAggregateSelection;
};

export type CitationArticleConnection = {
  __typename?: 'CitationArticleConnection';
  edges: Array<CitationArticleRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CitationArticleConnectionWhere = {
  AND?: InputMaybe<Array<CitationArticleConnectionWhere>>;
  NOT?: InputMaybe<CitationArticleConnectionWhere>;
  OR?: InputMaybe<Array<CitationArticleConnectionWhere>>;
  node?: InputMaybe<ArticleWhere>;
};

export type CitationArticleRelationship = {
  __typename?: 'CitationArticleRelationship';
  cursor: Scalars['String']['output'];
  node: Article;
};

export type CitationEdge = {
  __typename?: 'CitationEdge';
  cursor: Scalars['String']['output'];
  node: Citation;
};

export type CitationRelationshipFilters = {
  /** Filter type where all of the related Citations match this filter */
  all?: InputMaybe<CitationWhere>;
  /** Filter type where none of the related Citations match this filter */
  none?: InputMaybe<CitationWhere>;
  /** Filter type where one of the related Citations match this filter */
  single?: InputMaybe<CitationWhere>;
  /** Filter type where some of the related Citations match this filter */
  some?: InputMaybe<CitationWhere>;
};

/** Fields to sort Citations by. The order in which sorts are applied is not guaranteed when specifying many fields in one CitationSort object. */
export type CitationSort = {
  digest?: InputMaybe<SortDirection>;
  end?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  paragraph?: InputMaybe<SortDirection>;
  start?: InputMaybe<SortDirection>;
};

export type CitationWhere = {
  AND?: InputMaybe<Array<CitationWhere>>;
  NOT?: InputMaybe<CitationWhere>;
  OR?: InputMaybe<Array<CitationWhere>>;
  article?: InputMaybe<ArticleWhere>;
  articleConnection?: InputMaybe<CitationArticleConnectionWhere>;
  digest?: InputMaybe<StringScalarFilters>;
  end?: InputMaybe<IntScalarFilters>;
  id?: InputMaybe<IdScalarFilters>;
  paragraph?: InputMaybe<IntScalarFilters>;
  start?: InputMaybe<IntScalarFilters>;
};

export type CitationsConnection = {
  __typename?: 'CitationsConnection';
  aggregate: CitationAggregate;
  edges: Array<CitationEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** How a figure is meant. */
export type Comparator =
  /** About, around (khoảng, 约). */
  | 'ABOUT'
  /** At least (ít nhất, 至少). */
  | 'AT_LEAST'
  /** At most (tối đa, 不超过). */
  | 'AT_MOST'
  /** Exactly so many. */
  | 'EXACTLY'
  /** Less than, under (dưới, 不到). */
  | 'LESS_THAN'
  /** More than, over (hơn, trên, 多). */
  | 'MORE_THAN'
  /** Nearly, almost (gần, 近). */
  | 'NEARLY'
  /** The source gives no figure, or leaves it open. */
  | 'UNSTATED';

/** Comparator filters */
export type ComparatorEnumScalarFilters = {
  eq?: InputMaybe<Comparator>;
  in?: InputMaybe<Array<Comparator>>;
};

/** What things are compared by. */
export type ComparedAspect =
  /** Who bears these tasks or the instruments as a whole, as the sources name them. What is laid on a whole instrument is laid on each of its tasks. */
  | 'BEARERS'
  /** The campaigns that are part of a campaign, run under an instrument or run in a place. */
  | 'CAMPAIGNS'
  /** The events that belong to the campaigns, at which instruments were given, or that were held in a place. */
  | 'EVENTS'
  /** The instruments that carry out an instrument, that a campaign is run under or that set its tasks. */
  | 'INSTRUMENTS'
  /** Who issued the instruments; those that only set a campaign's tasks or that it is run under do not count. */
  | 'ISSUERS'
  /** The organizations seated in a place or answering for it; of places only. */
  | 'ORGANIZATIONS'
  /** Who organizes the campaigns and events. */
  | 'ORGANIZERS'
  /** The outcomes of the campaigns, events and instruments, or achieved in a place. */
  | 'OUTCOMES'
  /** Where the campaigns are run and the events held. */
  | 'PLACES'
  /** The tasks that an instrument sets, or that are to carry out a campaign. */
  | 'TASKS'
  /** What the campaigns, tasks and events are about; also each wider theme, which two can share by narrower themes of their own. */
  | 'THEMES';

/** Something that one or more of the compared have. */
export type ComparedRow = {
  __typename?: 'ComparedRow';
  /** By which aspect. */
  aspect: ComparedAspect;
  /**
   * Where it is stated, once for each of `subjects`: what links it to the compared, its part, task or event, and from narrower
   * to wider themes; of a task, instrument, campaign or event that belongs to one of them, where that is stated itself.
   */
  citations: Array<Citation>;
  /** What they have. */
  entity: Entity;
  /** Those of `subjects` that have it only by a narrower theme of it; empty for all aspects but THEMES. */
  inferredFor: Array<Entity>;
  /** True where two or more have it. */
  shared: Scalars['Boolean']['output'];
  /** Those of the compared that have it, in the order asked for. */
  subjects: Array<Entity>;
};

/** How much of an aspect is shared. */
export type ComparedTotal = {
  __typename?: 'ComparedTotal';
  /** How many stand apart: only one has it. */
  apart: Scalars['Int']['output'];
  /** The aspect. */
  aspect: ComparedAspect;
  /** How many rows are common to all that is compared. */
  common: Scalars['Int']['output'];
  /** How many are shared by two or more, the common ones among them. */
  shared: Scalars['Int']['output'];
};

/** A page of a comparison: by aspect, then what most share, then by whose it is, then by id. */
export type Comparison = {
  __typename?: 'Comparison';
  /** The rows of this page. */
  nodes: Array<ComparedRow>;
  /** Whether more follow, and where. */
  pageInfo: PageInfo;
  /** What is compared, in the order asked for. */
  subjects: Array<Entity>;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
  /** How much is shared, aspect by aspect, on all pages. */
  totals: Array<ComparedTotal>;
};

export type Count = {
  __typename?: 'Count';
  nodes: Scalars['Int']['output'];
};

export type CountConnection = {
  __typename?: 'CountConnection';
  edges: Scalars['Int']['output'];
  nodes: Scalars['Int']['output'];
};

/** Date filters */
export type DateScalarFilters = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
};

export type Dated = {
  /** When, as the source gives it; null where it gives none. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** The last day that `date` can mean, ISO 8601. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** The first day that `date` can mean, ISO 8601. */
  startsOn?: Maybe<Scalars['Date']['output']>;
};

export type DatedAggregate = {
  __typename?: 'DatedAggregate';
  count: Count;
};

export type DatedEdge = {
  __typename?: 'DatedEdge';
  cursor: Scalars['String']['output'];
  node: Dated;
};

export type DatedImplementation =
  | 'Article'
  | 'Assignment'
  | 'Campaign'
  | 'Directive'
  | 'Event'
  | 'Membership'
  | 'Organization'
  | 'Outcome'
  | 'Place'
  | 'Plan';

/** Fields to sort Dateds by. The order in which sorts are applied is not guaranteed when specifying many fields in one DatedSort object. */
export type DatedSort = {
  date?: InputMaybe<SortDirection>;
  endsOn?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
};

export type DatedWhere = {
  AND?: InputMaybe<Array<DatedWhere>>;
  NOT?: InputMaybe<DatedWhere>;
  OR?: InputMaybe<Array<DatedWhere>>;
  date?: InputMaybe<EdtfScalarFilters>;
  endsOn?: InputMaybe<DateScalarFilters>;
  startsOn?: InputMaybe<DateScalarFilters>;
  typename?: InputMaybe<Array<DatedImplementation>>;
};

export type DatedsConnection = {
  __typename?: 'DatedsConnection';
  aggregate: DatedAggregate;
  edges: Array<DatedEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What a person decided about records and values, and why (prov:Activity; a judgement of OpenSanctions' resolver). It holds until its lines are taken out. */
export type Decision = {
  __typename?: 'Decision';
  /** The id of the record that it is about; of a SAME, the id that is kept. */
  about: Scalars['ID']['output'];
  /** Who decided it (prov:wasAttributedTo). */
  by: Scalars['String']['output'];
  /** The day on which it was decided, ISO 8601. */
  date: Scalars['Date']['output'];
  /** The field whose value is preferred; null but for a PREFERRED. */
  field?: Maybe<Scalars['String']['output']>;
  /** The id: lower-case words joined by hyphens. */
  id: Scalars['ID']['output'];
  /** What is decided. */
  kind: DecisionKind;
  /** The id of the other record; of a SAME, the id that is merged into the one kept. Null for a PREFERRED. */
  other?: Maybe<Scalars['ID']['output']>;
  /** Why (Wikidata: reason for preferred rank). */
  reason: Scalars['String']['output'];
  /** The value that is preferred, as text; of a relationship, the other record's id. Null but for a PREFERRED. */
  value?: Maybe<Scalars['String']['output']>;
};

export type DecisionAggregate = {
  __typename?: 'DecisionAggregate';
  count: Count;
  node: DecisionAggregateNode;
};

export type DecisionAggregateNode = {
  __typename?: 'DecisionAggregateNode';
  by: StringAggregateSelection;
  field: StringAggregateSelection;
  reason: StringAggregateSelection;
  value: StringAggregateSelection;
};

export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  cursor: Scalars['String']['output'];
  node: Decision;
};

/** What can be decided. */
export type DecisionKind =
  /** The two records are not the same, however alike they look (owl:differentFrom). */
  | 'DIFFERENT'
  /** Of the values that sources give the field, this is the one to show (Wikidata: preferred rank). */
  | 'PREFERRED'
  /** The two ids are of one record (owl:sameAs). */
  | 'SAME';

/** DecisionKind filters */
export type DecisionKindEnumScalarFilters = {
  eq?: InputMaybe<DecisionKind>;
  in?: InputMaybe<Array<DecisionKind>>;
};

/** Fields to sort Decisions by. The order in which sorts are applied is not guaranteed when specifying many fields in one DecisionSort object. */
export type DecisionSort = {
  about?: InputMaybe<SortDirection>;
  by?: InputMaybe<SortDirection>;
  date?: InputMaybe<SortDirection>;
  field?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  other?: InputMaybe<SortDirection>;
  reason?: InputMaybe<SortDirection>;
  value?: InputMaybe<SortDirection>;
};

export type DecisionWhere = {
  AND?: InputMaybe<Array<DecisionWhere>>;
  NOT?: InputMaybe<DecisionWhere>;
  OR?: InputMaybe<Array<DecisionWhere>>;
  about?: InputMaybe<IdScalarFilters>;
  by?: InputMaybe<StringScalarFilters>;
  date?: InputMaybe<DateScalarFilters>;
  field?: InputMaybe<StringScalarFilters>;
  id?: InputMaybe<IdScalarFilters>;
  kind?: InputMaybe<DecisionKindEnumScalarFilters>;
  other?: InputMaybe<IdScalarFilters>;
  reason?: InputMaybe<StringScalarFilters>;
  value?: InputMaybe<StringScalarFilters>;
};

export type DecisionsConnection = {
  __typename?: 'DecisionsConnection';
  aggregate: DecisionAggregate;
  edges: Array<DecisionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type Directive = Dated & Entity & Instrument & {
  __typename?: 'Directive';
  /** The assignments laid on the instrument as a whole; those for one task are the task's. */
  assignments: Array<Assignment>;
  assignmentsConnection: InstrumentAssignmentsConnection;
  /** Its legal or political basis (eli:based_on). */
  basedOn: Array<Instrument>;
  basedOnConnection: InstrumentBasedOnConnection;
  /** What rests on it (eli:basis_for). */
  basisFor: Array<Instrument>;
  basisForConnection: InstrumentBasisForConnection;
  /** The campaigns that are run under it. */
  campaigns: Array<Campaign>;
  campaignsConnection: InstrumentCampaignsConnection;
  /** The paragraphs where it is stated; never empty. */
  citations: Array<Citation>;
  /** What mentions it (eli:cited_by). */
  citedBy: Array<Instrument>;
  citedByConnection: InstrumentCitedByConnection;
  /** What it mentions without resting on it (eli:cites). */
  cites: Array<Instrument>;
  citesConnection: InstrumentCitesConnection;
  /** When, as the source gives it; null where it gives none. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** The last day that `date` can mean, ISO 8601. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** The bodies that it established. */
  established: Array<Organization>;
  establishedConnection: InstrumentEstablishedConnection;
  /** The ids that it had before it was said to be the same as another; they still lead to it. */
  formerIds: Array<FormerId>;
  formerIdsConnection: EntityFormerIdsConnection;
  /** The event at which it was given, for an instruction given at a meeting. */
  givenAt?: Maybe<Event>;
  givenAtConnection: InstrumentGivenAtConnection;
  /** The id: lower-case words joined by hyphens, the country or publisher first (`vn-31-ct-tw`); of a nested record, its parent's id and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The instruments that carry it out (eli:implemented_by). */
  implementedBy: Array<Instrument>;
  implementedByConnection: InstrumentImplementedByConnection;
  /** The instruments that it carries out: a plan implements the directive that demands it (eli:implements). */
  implements: Array<Instrument>;
  implementsConnection: InstrumentImplementsConnection;
  /** Who issued it (eli:passed_by). */
  issuedBy: Array<Agent>;
  issuedByConnection: InstrumentIssuedByConnection;
  /** What kind of instrument it is. */
  kind: InstrumentKind;
  /** One name to show. It stands among `names` too, as PREFERRED. */
  name: Scalars['String']['output'];
  /**
   * One name to show to readers of these languages: in the first of them that it has a name in, and there PREFERRED or TRANSLATION
   * before other kinds. Where it has none in any, its name to show; the language that comes with it says so.
   */
  nameIn: Name;
  /** Every name, each with its language and kind. */
  names: Array<Name>;
  namesConnection: EntityNamesConnection;
  /** The official number, as printed: 31-CT/TW. It stands among `names` too, as ABBREVIATION, with those that other sources give. */
  number?: Maybe<Scalars['String']['output']>;
  /** The outcomes reported or targeted under it. */
  outcomes: Array<Outcome>;
  outcomesConnection: InstrumentOutcomesConnection;
  /** Who signed it. */
  signedBy: Array<Official>;
  signedByConnection: InstrumentSignedByConnection;
  /** The first day that `date` can mean, ISO 8601. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** What replaces it (eli:repealed_by). */
  supersededBy: Array<Instrument>;
  supersededByConnection: InstrumentSupersededByConnection;
  /** What it replaces (eli:repeals). */
  supersedes: Array<Instrument>;
  supersedesConnection: InstrumentSupersedesConnection;
  /** The tasks that it sets, in their order by `position`. */
  tasks: Array<Task>;
  tasksConnection: InstrumentTasksConnection;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: EntityVariantsConnection;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveAssignmentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssignmentSort>>;
  where?: InputMaybe<AssignmentWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveAssignmentsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentAssignmentsConnectionSort>>;
  where?: InputMaybe<InstrumentAssignmentsConnectionWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveBasedOnArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveBasedOnConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentBasedOnConnectionSort>>;
  where?: InputMaybe<InstrumentBasedOnConnectionWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveBasisForArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveBasisForConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentBasisForConnectionSort>>;
  where?: InputMaybe<InstrumentBasisForConnectionWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveCampaignsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignSort>>;
  where?: InputMaybe<CampaignWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveCampaignsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentCampaignsConnectionSort>>;
  where?: InputMaybe<InstrumentCampaignsConnectionWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveCitedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveCitedByConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentCitedByConnectionSort>>;
  where?: InputMaybe<InstrumentCitedByConnectionWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveCitesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveCitesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentCitesConnectionSort>>;
  where?: InputMaybe<InstrumentCitesConnectionWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveEstablishedArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OrganizationSort>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveEstablishedConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentEstablishedConnectionSort>>;
  where?: InputMaybe<InstrumentEstablishedConnectionWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveFormerIdsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveFormerIdsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityFormerIdsConnectionSort>>;
  where?: InputMaybe<EntityFormerIdsConnectionWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveImplementedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveImplementedByConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentImplementedByConnectionSort>>;
  where?: InputMaybe<InstrumentImplementedByConnectionWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveImplementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveImplementsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentImplementsConnectionSort>>;
  where?: InputMaybe<InstrumentImplementsConnectionWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveIssuedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentSort>>;
  where?: InputMaybe<AgentWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveIssuedByConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentIssuedByConnectionSort>>;
  where?: InputMaybe<InstrumentIssuedByConnectionWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveNameInArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveNamesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveNamesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityNamesConnectionSort>>;
  where?: InputMaybe<EntityNamesConnectionWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveOutcomesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OutcomeSort>>;
  where?: InputMaybe<OutcomeWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveOutcomesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentOutcomesConnectionSort>>;
  where?: InputMaybe<InstrumentOutcomesConnectionWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveSignedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OfficialSort>>;
  where?: InputMaybe<OfficialWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveSignedByConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSignedByConnectionSort>>;
  where?: InputMaybe<InstrumentSignedByConnectionWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveSupersededByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveSupersededByConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSupersededByConnectionSort>>;
  where?: InputMaybe<InstrumentSupersededByConnectionWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveSupersedesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveSupersedesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSupersedesConnectionSort>>;
  where?: InputMaybe<InstrumentSupersedesConnectionWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveTasksArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TaskSort>>;
  where?: InputMaybe<TaskWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveTasksConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentTasksConnectionSort>>;
  where?: InputMaybe<InstrumentTasksConnectionWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


/** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
export type DirectiveVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityVariantsConnectionSort>>;
  where?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type DirectiveAggregate = {
  __typename?: 'DirectiveAggregate';
  count: Count;
  node: DirectiveAggregateNode;
};

export type DirectiveAggregateNode = {
  __typename?: 'DirectiveAggregateNode';
  name: StringAggregateSelection;
  number: StringAggregateSelection;
};

export type DirectiveAssignmentsConnectionFilters = {
  /** Return Directives where all of the related InstrumentAssignmentsConnections match this filter */
  all?: InputMaybe<InstrumentAssignmentsConnectionWhere>;
  /** Return Directives where none of the related InstrumentAssignmentsConnections match this filter */
  none?: InputMaybe<InstrumentAssignmentsConnectionWhere>;
  /** Return Directives where one of the related InstrumentAssignmentsConnections match this filter */
  single?: InputMaybe<InstrumentAssignmentsConnectionWhere>;
  /** Return Directives where some of the related InstrumentAssignmentsConnections match this filter */
  some?: InputMaybe<InstrumentAssignmentsConnectionWhere>;
};

export type DirectiveBasedOnConnectionFilters = {
  /** Return Directives where all of the related InstrumentBasedOnConnections match this filter */
  all?: InputMaybe<InstrumentBasedOnConnectionWhere>;
  /** Return Directives where none of the related InstrumentBasedOnConnections match this filter */
  none?: InputMaybe<InstrumentBasedOnConnectionWhere>;
  /** Return Directives where one of the related InstrumentBasedOnConnections match this filter */
  single?: InputMaybe<InstrumentBasedOnConnectionWhere>;
  /** Return Directives where some of the related InstrumentBasedOnConnections match this filter */
  some?: InputMaybe<InstrumentBasedOnConnectionWhere>;
};

export type DirectiveBasisForConnectionFilters = {
  /** Return Directives where all of the related InstrumentBasisForConnections match this filter */
  all?: InputMaybe<InstrumentBasisForConnectionWhere>;
  /** Return Directives where none of the related InstrumentBasisForConnections match this filter */
  none?: InputMaybe<InstrumentBasisForConnectionWhere>;
  /** Return Directives where one of the related InstrumentBasisForConnections match this filter */
  single?: InputMaybe<InstrumentBasisForConnectionWhere>;
  /** Return Directives where some of the related InstrumentBasisForConnections match this filter */
  some?: InputMaybe<InstrumentBasisForConnectionWhere>;
};

export type DirectiveCampaignsConnectionFilters = {
  /** Return Directives where all of the related InstrumentCampaignsConnections match this filter */
  all?: InputMaybe<InstrumentCampaignsConnectionWhere>;
  /** Return Directives where none of the related InstrumentCampaignsConnections match this filter */
  none?: InputMaybe<InstrumentCampaignsConnectionWhere>;
  /** Return Directives where one of the related InstrumentCampaignsConnections match this filter */
  single?: InputMaybe<InstrumentCampaignsConnectionWhere>;
  /** Return Directives where some of the related InstrumentCampaignsConnections match this filter */
  some?: InputMaybe<InstrumentCampaignsConnectionWhere>;
};

export type DirectiveCitedByConnectionFilters = {
  /** Return Directives where all of the related InstrumentCitedByConnections match this filter */
  all?: InputMaybe<InstrumentCitedByConnectionWhere>;
  /** Return Directives where none of the related InstrumentCitedByConnections match this filter */
  none?: InputMaybe<InstrumentCitedByConnectionWhere>;
  /** Return Directives where one of the related InstrumentCitedByConnections match this filter */
  single?: InputMaybe<InstrumentCitedByConnectionWhere>;
  /** Return Directives where some of the related InstrumentCitedByConnections match this filter */
  some?: InputMaybe<InstrumentCitedByConnectionWhere>;
};

export type DirectiveCitesConnectionFilters = {
  /** Return Directives where all of the related InstrumentCitesConnections match this filter */
  all?: InputMaybe<InstrumentCitesConnectionWhere>;
  /** Return Directives where none of the related InstrumentCitesConnections match this filter */
  none?: InputMaybe<InstrumentCitesConnectionWhere>;
  /** Return Directives where one of the related InstrumentCitesConnections match this filter */
  single?: InputMaybe<InstrumentCitesConnectionWhere>;
  /** Return Directives where some of the related InstrumentCitesConnections match this filter */
  some?: InputMaybe<InstrumentCitesConnectionWhere>;
};

export type DirectiveEdge = {
  __typename?: 'DirectiveEdge';
  cursor: Scalars['String']['output'];
  node: Directive;
};

export type DirectiveEstablishedConnectionFilters = {
  /** Return Directives where all of the related InstrumentEstablishedConnections match this filter */
  all?: InputMaybe<InstrumentEstablishedConnectionWhere>;
  /** Return Directives where none of the related InstrumentEstablishedConnections match this filter */
  none?: InputMaybe<InstrumentEstablishedConnectionWhere>;
  /** Return Directives where one of the related InstrumentEstablishedConnections match this filter */
  single?: InputMaybe<InstrumentEstablishedConnectionWhere>;
  /** Return Directives where some of the related InstrumentEstablishedConnections match this filter */
  some?: InputMaybe<InstrumentEstablishedConnectionWhere>;
};

export type DirectiveFormerIdsConnectionFilters = {
  /** Return Directives where all of the related EntityFormerIdsConnections match this filter */
  all?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Directives where none of the related EntityFormerIdsConnections match this filter */
  none?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Directives where one of the related EntityFormerIdsConnections match this filter */
  single?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Directives where some of the related EntityFormerIdsConnections match this filter */
  some?: InputMaybe<EntityFormerIdsConnectionWhere>;
};

export type DirectiveImplementedByConnectionFilters = {
  /** Return Directives where all of the related InstrumentImplementedByConnections match this filter */
  all?: InputMaybe<InstrumentImplementedByConnectionWhere>;
  /** Return Directives where none of the related InstrumentImplementedByConnections match this filter */
  none?: InputMaybe<InstrumentImplementedByConnectionWhere>;
  /** Return Directives where one of the related InstrumentImplementedByConnections match this filter */
  single?: InputMaybe<InstrumentImplementedByConnectionWhere>;
  /** Return Directives where some of the related InstrumentImplementedByConnections match this filter */
  some?: InputMaybe<InstrumentImplementedByConnectionWhere>;
};

export type DirectiveImplementsConnectionFilters = {
  /** Return Directives where all of the related InstrumentImplementsConnections match this filter */
  all?: InputMaybe<InstrumentImplementsConnectionWhere>;
  /** Return Directives where none of the related InstrumentImplementsConnections match this filter */
  none?: InputMaybe<InstrumentImplementsConnectionWhere>;
  /** Return Directives where one of the related InstrumentImplementsConnections match this filter */
  single?: InputMaybe<InstrumentImplementsConnectionWhere>;
  /** Return Directives where some of the related InstrumentImplementsConnections match this filter */
  some?: InputMaybe<InstrumentImplementsConnectionWhere>;
};

export type DirectiveIssuedByConnectionFilters = {
  /** Return Directives where all of the related InstrumentIssuedByConnections match this filter */
  all?: InputMaybe<InstrumentIssuedByConnectionWhere>;
  /** Return Directives where none of the related InstrumentIssuedByConnections match this filter */
  none?: InputMaybe<InstrumentIssuedByConnectionWhere>;
  /** Return Directives where one of the related InstrumentIssuedByConnections match this filter */
  single?: InputMaybe<InstrumentIssuedByConnectionWhere>;
  /** Return Directives where some of the related InstrumentIssuedByConnections match this filter */
  some?: InputMaybe<InstrumentIssuedByConnectionWhere>;
};

export type DirectiveNamesConnectionFilters = {
  /** Return Directives where all of the related EntityNamesConnections match this filter */
  all?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Directives where none of the related EntityNamesConnections match this filter */
  none?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Directives where one of the related EntityNamesConnections match this filter */
  single?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Directives where some of the related EntityNamesConnections match this filter */
  some?: InputMaybe<EntityNamesConnectionWhere>;
};

export type DirectiveOutcomesConnectionFilters = {
  /** Return Directives where all of the related InstrumentOutcomesConnections match this filter */
  all?: InputMaybe<InstrumentOutcomesConnectionWhere>;
  /** Return Directives where none of the related InstrumentOutcomesConnections match this filter */
  none?: InputMaybe<InstrumentOutcomesConnectionWhere>;
  /** Return Directives where one of the related InstrumentOutcomesConnections match this filter */
  single?: InputMaybe<InstrumentOutcomesConnectionWhere>;
  /** Return Directives where some of the related InstrumentOutcomesConnections match this filter */
  some?: InputMaybe<InstrumentOutcomesConnectionWhere>;
};

export type DirectiveSignedByConnectionFilters = {
  /** Return Directives where all of the related InstrumentSignedByConnections match this filter */
  all?: InputMaybe<InstrumentSignedByConnectionWhere>;
  /** Return Directives where none of the related InstrumentSignedByConnections match this filter */
  none?: InputMaybe<InstrumentSignedByConnectionWhere>;
  /** Return Directives where one of the related InstrumentSignedByConnections match this filter */
  single?: InputMaybe<InstrumentSignedByConnectionWhere>;
  /** Return Directives where some of the related InstrumentSignedByConnections match this filter */
  some?: InputMaybe<InstrumentSignedByConnectionWhere>;
};

/** Fields to sort Directives by. The order in which sorts are applied is not guaranteed when specifying many fields in one DirectiveSort object. */
export type DirectiveSort = {
  date?: InputMaybe<SortDirection>;
  endsOn?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  number?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
};

export type DirectiveSupersededByConnectionFilters = {
  /** Return Directives where all of the related InstrumentSupersededByConnections match this filter */
  all?: InputMaybe<InstrumentSupersededByConnectionWhere>;
  /** Return Directives where none of the related InstrumentSupersededByConnections match this filter */
  none?: InputMaybe<InstrumentSupersededByConnectionWhere>;
  /** Return Directives where one of the related InstrumentSupersededByConnections match this filter */
  single?: InputMaybe<InstrumentSupersededByConnectionWhere>;
  /** Return Directives where some of the related InstrumentSupersededByConnections match this filter */
  some?: InputMaybe<InstrumentSupersededByConnectionWhere>;
};

export type DirectiveSupersedesConnectionFilters = {
  /** Return Directives where all of the related InstrumentSupersedesConnections match this filter */
  all?: InputMaybe<InstrumentSupersedesConnectionWhere>;
  /** Return Directives where none of the related InstrumentSupersedesConnections match this filter */
  none?: InputMaybe<InstrumentSupersedesConnectionWhere>;
  /** Return Directives where one of the related InstrumentSupersedesConnections match this filter */
  single?: InputMaybe<InstrumentSupersedesConnectionWhere>;
  /** Return Directives where some of the related InstrumentSupersedesConnections match this filter */
  some?: InputMaybe<InstrumentSupersedesConnectionWhere>;
};

export type DirectiveTasksConnectionFilters = {
  /** Return Directives where all of the related InstrumentTasksConnections match this filter */
  all?: InputMaybe<InstrumentTasksConnectionWhere>;
  /** Return Directives where none of the related InstrumentTasksConnections match this filter */
  none?: InputMaybe<InstrumentTasksConnectionWhere>;
  /** Return Directives where one of the related InstrumentTasksConnections match this filter */
  single?: InputMaybe<InstrumentTasksConnectionWhere>;
  /** Return Directives where some of the related InstrumentTasksConnections match this filter */
  some?: InputMaybe<InstrumentTasksConnectionWhere>;
};

export type DirectiveVariantsConnectionFilters = {
  /** Return Directives where all of the related EntityVariantsConnections match this filter */
  all?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Directives where none of the related EntityVariantsConnections match this filter */
  none?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Directives where one of the related EntityVariantsConnections match this filter */
  single?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Directives where some of the related EntityVariantsConnections match this filter */
  some?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type DirectiveWhere = {
  AND?: InputMaybe<Array<DirectiveWhere>>;
  NOT?: InputMaybe<DirectiveWhere>;
  OR?: InputMaybe<Array<DirectiveWhere>>;
  assignments?: InputMaybe<AssignmentRelationshipFilters>;
  assignmentsConnection?: InputMaybe<DirectiveAssignmentsConnectionFilters>;
  basedOn?: InputMaybe<InstrumentRelationshipFilters>;
  basedOnConnection?: InputMaybe<DirectiveBasedOnConnectionFilters>;
  basisFor?: InputMaybe<InstrumentRelationshipFilters>;
  basisForConnection?: InputMaybe<DirectiveBasisForConnectionFilters>;
  campaigns?: InputMaybe<CampaignRelationshipFilters>;
  campaignsConnection?: InputMaybe<DirectiveCampaignsConnectionFilters>;
  citedBy?: InputMaybe<InstrumentRelationshipFilters>;
  citedByConnection?: InputMaybe<DirectiveCitedByConnectionFilters>;
  cites?: InputMaybe<InstrumentRelationshipFilters>;
  citesConnection?: InputMaybe<DirectiveCitesConnectionFilters>;
  date?: InputMaybe<EdtfScalarFilters>;
  endsOn?: InputMaybe<DateScalarFilters>;
  established?: InputMaybe<OrganizationRelationshipFilters>;
  establishedConnection?: InputMaybe<DirectiveEstablishedConnectionFilters>;
  formerIds?: InputMaybe<FormerIdRelationshipFilters>;
  formerIdsConnection?: InputMaybe<DirectiveFormerIdsConnectionFilters>;
  givenAt?: InputMaybe<EventWhere>;
  givenAtConnection?: InputMaybe<InstrumentGivenAtConnectionWhere>;
  id?: InputMaybe<IdScalarFilters>;
  implementedBy?: InputMaybe<InstrumentRelationshipFilters>;
  implementedByConnection?: InputMaybe<DirectiveImplementedByConnectionFilters>;
  implements?: InputMaybe<InstrumentRelationshipFilters>;
  implementsConnection?: InputMaybe<DirectiveImplementsConnectionFilters>;
  issuedBy?: InputMaybe<AgentRelationshipFilters>;
  issuedByConnection?: InputMaybe<DirectiveIssuedByConnectionFilters>;
  kind?: InputMaybe<InstrumentKindEnumScalarFilters>;
  name?: InputMaybe<StringScalarFilters>;
  names?: InputMaybe<NameRelationshipFilters>;
  namesConnection?: InputMaybe<DirectiveNamesConnectionFilters>;
  number?: InputMaybe<StringScalarFilters>;
  outcomes?: InputMaybe<OutcomeRelationshipFilters>;
  outcomesConnection?: InputMaybe<DirectiveOutcomesConnectionFilters>;
  signedBy?: InputMaybe<OfficialRelationshipFilters>;
  signedByConnection?: InputMaybe<DirectiveSignedByConnectionFilters>;
  sources?: InputMaybe<StringListFilters>;
  startsOn?: InputMaybe<DateScalarFilters>;
  supersededBy?: InputMaybe<InstrumentRelationshipFilters>;
  supersededByConnection?: InputMaybe<DirectiveSupersededByConnectionFilters>;
  supersedes?: InputMaybe<InstrumentRelationshipFilters>;
  supersedesConnection?: InputMaybe<DirectiveSupersedesConnectionFilters>;
  tasks?: InputMaybe<TaskRelationshipFilters>;
  tasksConnection?: InputMaybe<DirectiveTasksConnectionFilters>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<DirectiveVariantsConnectionFilters>;
};

export type DirectivesConnection = {
  __typename?: 'DirectivesConnection';
  aggregate: DirectiveAggregate;
  edges: Array<DirectiveEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** EDTF filters */
export type EdtfScalarFilters = {
  eq?: InputMaybe<Scalars['EDTF']['input']>;
  in?: InputMaybe<Array<Scalars['EDTF']['input']>>;
};

/**
 * That an entity is related to another: a relationship that the store keeps between them, or a record of its own (an assignment,
 * membership or participation) that joins them.
 */
export type Edge = {
  __typename?: 'Edge';
  /** The paragraphs that state it; never empty. */
  citations: Array<Citation>;
  /**
   * The id, stable and readable: `<source>|<type>|<target>` of a relationship; of a record that record's own. A record that
   * joins three entities is two edges, of which the second adds its part: a membership's place in an organization beside a post
   * `|MEMBERSHIP_IN`, the post in which someone took part in an event `|IN_CAPACITY_OF`.
   */
  id: Scalars['ID']['output'];
  /** The id of the Assignment, Membership or Participation; null of a relationship. */
  record?: Maybe<Scalars['ID']['output']>;
  /** Of an assignment its `AssignmentRole`, of a participation its `ParticipationRole`; null of all others. */
  role?: Maybe<Scalars['String']['output']>;
  /** The id of the entity that it comes from. */
  source: Scalars['ID']['output'];
  /** The id of the entity that it goes to. */
  target: Scalars['ID']['output'];
  /**
   * The type. Of a relationship that of the model, from the one that it is written at to the other: IMPLEMENTS, BASED_ON, CITES,
   * SUPERSEDES, ISSUED_BY, SIGNED_BY, SET_BY, GIVEN_AT, ESTABLISHED_BY, SUCCEEDS, PART_OF, LOCATED_IN, POST_IN, RANGES_OVER,
   * HAS_MEMBER, ORGANIZED_BY, UNDER, FOR_CAMPAIGN, HAS_THEME, BROADER, EVENT_OF, MADE_BY, USED_AT, USED_FOR, ACHIEVED_BY,
   * OUTCOME_OF_CAMPAIGN, OUTCOME_OF_EVENT, OUTCOME_OF_INSTRUMENT. Of a record ASSIGNMENT (from the bearer to the task or
   * instrument), MEMBERSHIP (from the official to the post or organization) or PARTICIPATION (from the agent, or the post in
   * which they took part, to the event).
   */
  type: Scalars['String']['output'];
};

/** Which way an edge goes, seen from an entity. */
export type EdgeDirection =
  /** To it. */
  | 'IN'
  /** From it. */
  | 'OUT';

export type EntitiesConnection = {
  __typename?: 'EntitiesConnection';
  aggregate: EntityAggregate;
  edges: Array<EntityEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type Entity = {
  /** The paragraphs where it is stated; never empty. */
  citations: Array<Citation>;
  /** The ids that it had before it was said to be the same as another; they still lead to it. */
  formerIds: Array<FormerId>;
  formerIdsConnection: EntityFormerIdsConnection;
  /** The id: lower-case words joined by hyphens, the country or publisher first (`vn-31-ct-tw`); of a nested record, its parent's id and what tells it apart. */
  id: Scalars['ID']['output'];
  /** One name to show. It stands among `names` too, as PREFERRED. */
  name: Scalars['String']['output'];
  /**
   * One name to show to readers of these languages: in the first of them that it has a name in, and there PREFERRED or TRANSLATION
   * before other kinds. Where it has none in any, its name to show; the language that comes with it says so.
   */
  nameIn: Name;
  /** Every name, each with its language and kind. */
  names: Array<Name>;
  namesConnection: EntityNamesConnection;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: EntityVariantsConnection;
};


export type EntityFormerIdsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


export type EntityFormerIdsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityFormerIdsConnectionSort>>;
  where?: InputMaybe<EntityFormerIdsConnectionWhere>;
};


export type EntityNameInArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type EntityNamesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


export type EntityNamesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityNamesConnectionSort>>;
  where?: InputMaybe<EntityNamesConnectionWhere>;
};


export type EntityVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


export type EntityVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityVariantsConnectionSort>>;
  where?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type EntityAggregate = {
  __typename?: 'EntityAggregate';
  count: Count;
  node: EntityAggregateNode;
};

export type EntityAggregateNode = {
  __typename?: 'EntityAggregateNode';
  name: StringAggregateSelection;
};

export type EntityEdge = {
  __typename?: 'EntityEdge';
  cursor: Scalars['String']['output'];
  node: Entity;
};

export type EntityFormerIdsConnection = {
  __typename?: 'EntityFormerIdsConnection';
  edges: Array<EntityFormerIdsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EntityFormerIdsConnectionFilters = {
  /** Return Entities where all of the related EntityFormerIdsConnections match this filter */
  all?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Entities where none of the related EntityFormerIdsConnections match this filter */
  none?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Entities where one of the related EntityFormerIdsConnections match this filter */
  single?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Entities where some of the related EntityFormerIdsConnections match this filter */
  some?: InputMaybe<EntityFormerIdsConnectionWhere>;
};

export type EntityFormerIdsConnectionSort = {
  node?: InputMaybe<FormerIdSort>;
};

export type EntityFormerIdsConnectionWhere = {
  AND?: InputMaybe<Array<EntityFormerIdsConnectionWhere>>;
  NOT?: InputMaybe<EntityFormerIdsConnectionWhere>;
  OR?: InputMaybe<Array<EntityFormerIdsConnectionWhere>>;
  node?: InputMaybe<FormerIdWhere>;
};

export type EntityFormerIdsRelationship = {
  __typename?: 'EntityFormerIdsRelationship';
  cursor: Scalars['String']['output'];
  node: FormerId;
};

export type EntityImplementation =
  | 'Campaign'
  | 'Directive'
  | 'Event'
  | 'Group'
  | 'Material'
  | 'Official'
  | 'Organization'
  | 'Outcome'
  | 'Place'
  | 'Plan'
  | 'Post'
  | 'Task'
  | 'Theme';

export type EntityNamesConnection = {
  __typename?: 'EntityNamesConnection';
  edges: Array<EntityNamesRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EntityNamesConnectionFilters = {
  /** Return Entities where all of the related EntityNamesConnections match this filter */
  all?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Entities where none of the related EntityNamesConnections match this filter */
  none?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Entities where one of the related EntityNamesConnections match this filter */
  single?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Entities where some of the related EntityNamesConnections match this filter */
  some?: InputMaybe<EntityNamesConnectionWhere>;
};

export type EntityNamesConnectionSort = {
  node?: InputMaybe<NameSort>;
};

export type EntityNamesConnectionWhere = {
  AND?: InputMaybe<Array<EntityNamesConnectionWhere>>;
  NOT?: InputMaybe<EntityNamesConnectionWhere>;
  OR?: InputMaybe<Array<EntityNamesConnectionWhere>>;
  node?: InputMaybe<NameWhere>;
};

export type EntityNamesRelationship = {
  __typename?: 'EntityNamesRelationship';
  cursor: Scalars['String']['output'];
  node: Name;
};

/** Fields to sort Entities by. The order in which sorts are applied is not guaranteed when specifying many fields in one EntitySort object. */
export type EntitySort = {
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
};

export type EntityVariantsConnection = {
  __typename?: 'EntityVariantsConnection';
  edges: Array<EntityVariantsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EntityVariantsConnectionFilters = {
  /** Return Entities where all of the related EntityVariantsConnections match this filter */
  all?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Entities where none of the related EntityVariantsConnections match this filter */
  none?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Entities where one of the related EntityVariantsConnections match this filter */
  single?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Entities where some of the related EntityVariantsConnections match this filter */
  some?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type EntityVariantsConnectionSort = {
  node?: InputMaybe<VariantSort>;
};

export type EntityVariantsConnectionWhere = {
  AND?: InputMaybe<Array<EntityVariantsConnectionWhere>>;
  NOT?: InputMaybe<EntityVariantsConnectionWhere>;
  OR?: InputMaybe<Array<EntityVariantsConnectionWhere>>;
  node?: InputMaybe<VariantWhere>;
};

export type EntityVariantsRelationship = {
  __typename?: 'EntityVariantsRelationship';
  cursor: Scalars['String']['output'];
  node: Variant;
};

export type EntityWhere = {
  AND?: InputMaybe<Array<EntityWhere>>;
  NOT?: InputMaybe<EntityWhere>;
  OR?: InputMaybe<Array<EntityWhere>>;
  formerIds?: InputMaybe<FormerIdRelationshipFilters>;
  formerIdsConnection?: InputMaybe<EntityFormerIdsConnectionFilters>;
  id?: InputMaybe<IdScalarFilters>;
  name?: InputMaybe<StringScalarFilters>;
  names?: InputMaybe<NameRelationshipFilters>;
  namesConnection?: InputMaybe<EntityNamesConnectionFilters>;
  typename?: InputMaybe<Array<EntityImplementation>>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<EntityVariantsConnectionFilters>;
};

/** Something that took place, or is to, at one time (schema:Event). */
export type Event = Dated & Entity & {
  __typename?: 'Event';
  /** The campaigns that it belongs to. */
  campaigns: Array<Campaign>;
  campaignsConnection: EventCampaignsConnection;
  /** The paragraphs where it is stated; never empty. */
  citations: Array<Citation>;
  /** When, as the source gives it; null where it gives none. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** The last day that `date` can mean, ISO 8601. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** The ids that it had before it was said to be the same as another; they still lead to it. */
  formerIds: Array<FormerId>;
  formerIdsConnection: EntityFormerIdsConnection;
  /** The instruments given at it. */
  gave: Array<Instrument>;
  gaveConnection: EventGaveConnection;
  /** The id: lower-case words joined by hyphens, the country or publisher first (`vn-31-ct-tw`); of a nested record, its parent's id and what tells it apart. */
  id: Scalars['ID']['output'];
  /** What kind of event it is. */
  kind: EventKind;
  /** What was read, shown or used at it. */
  materials: Array<Material>;
  materialsConnection: EventMaterialsConnection;
  /** How it was attended; null where the source does not say. */
  mode?: Maybe<EventMode>;
  /** One name to show. It stands among `names` too, as PREFERRED. */
  name: Scalars['String']['output'];
  /**
   * One name to show to readers of these languages: in the first of them that it has a name in, and there PREFERRED or TRANSLATION
   * before other kinds. Where it has none in any, its name to show; the language that comes with it says so.
   */
  nameIn: Name;
  /** Every name, each with its language and kind. */
  names: Array<Name>;
  namesConnection: EntityNamesConnection;
  /** Who held it. */
  organizers: Array<Agent>;
  organizersConnection: EventOrganizersConnection;
  /** What it achieved. */
  outcomes: Array<Outcome>;
  outcomesConnection: EventOutcomesConnection;
  /** The event that it is part of: an oath is part of a launch (schema:superEvent). */
  partOf?: Maybe<Event>;
  partOfConnection: EventPartOfConnection;
  /** Who took part, each in a role. */
  participations: Array<Participation>;
  participationsConnection: EventParticipationsConnection;
  /** Its parts (schema:subEvent). */
  parts: Array<Event>;
  partsConnection: EventPartsConnection;
  /** Where. */
  place?: Maybe<Place>;
  placeConnection: EventPlaceConnection;
  /** The first day that `date` can mean, ISO 8601. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it took place. */
  status: EventStatus;
  /** What it is about, its watchword among it. */
  themes: Array<Theme>;
  themesConnection: EventThemesConnection;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: EntityVariantsConnection;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventCampaignsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignSort>>;
  where?: InputMaybe<CampaignWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventCampaignsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventCampaignsConnectionSort>>;
  where?: InputMaybe<EventCampaignsConnectionWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventFormerIdsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventFormerIdsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityFormerIdsConnectionSort>>;
  where?: InputMaybe<EntityFormerIdsConnectionWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventGaveArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventGaveConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventGaveConnectionSort>>;
  where?: InputMaybe<EventGaveConnectionWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventMaterialsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MaterialSort>>;
  where?: InputMaybe<MaterialWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventMaterialsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventMaterialsConnectionSort>>;
  where?: InputMaybe<EventMaterialsConnectionWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventNameInArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventNamesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventNamesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityNamesConnectionSort>>;
  where?: InputMaybe<EntityNamesConnectionWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventOrganizersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentSort>>;
  where?: InputMaybe<AgentWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventOrganizersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventOrganizersConnectionSort>>;
  where?: InputMaybe<EventOrganizersConnectionWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventOutcomesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OutcomeSort>>;
  where?: InputMaybe<OutcomeWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventOutcomesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventOutcomesConnectionSort>>;
  where?: InputMaybe<EventOutcomesConnectionWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventParticipationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ParticipationSort>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventParticipationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventParticipationsConnectionSort>>;
  where?: InputMaybe<EventParticipationsConnectionWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventPartsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventSort>>;
  where?: InputMaybe<EventWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventPartsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventPartsConnectionSort>>;
  where?: InputMaybe<EventPartsConnectionWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventThemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventThemesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventThemesConnectionSort>>;
  where?: InputMaybe<EventThemesConnectionWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


/** Something that took place, or is to, at one time (schema:Event). */
export type EventVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityVariantsConnectionSort>>;
  where?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type EventAgentOrganizersAggregateSelection = {
  __typename?: 'EventAgentOrganizersAggregateSelection';
  count: CountConnection;
  node?: Maybe<EventAgentOrganizersNodeAggregateSelection>;
};

export type EventAgentOrganizersNodeAggregateSelection = {
  __typename?: 'EventAgentOrganizersNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type EventAggregate = {
  __typename?: 'EventAggregate';
  count: Count;
  node: EventAggregateNode;
};

export type EventAggregateNode = {
  __typename?: 'EventAggregateNode';
  name: StringAggregateSelection;
};

export type EventCampaignCampaignsAggregateSelection = {
  __typename?: 'EventCampaignCampaignsAggregateSelection';
  count: CountConnection;
  node?: Maybe<EventCampaignCampaignsNodeAggregateSelection>;
};

export type EventCampaignCampaignsNodeAggregateSelection = {
  __typename?: 'EventCampaignCampaignsNodeAggregateSelection';
  edition: IntAggregateSelection;
  name: StringAggregateSelection;
};

export type EventCampaignsConnection = {
  __typename?: 'EventCampaignsConnection';
  aggregate: EventCampaignCampaignsAggregateSelection;
  edges: Array<EventCampaignsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventCampaignsConnectionFilters = {
  /** Return Events where all of the related EventCampaignsConnections match this filter */
  all?: InputMaybe<EventCampaignsConnectionWhere>;
  /** Return Events where none of the related EventCampaignsConnections match this filter */
  none?: InputMaybe<EventCampaignsConnectionWhere>;
  /** Return Events where one of the related EventCampaignsConnections match this filter */
  single?: InputMaybe<EventCampaignsConnectionWhere>;
  /** Return Events where some of the related EventCampaignsConnections match this filter */
  some?: InputMaybe<EventCampaignsConnectionWhere>;
};

export type EventCampaignsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<CampaignSort>;
};

export type EventCampaignsConnectionWhere = {
  AND?: InputMaybe<Array<EventCampaignsConnectionWhere>>;
  NOT?: InputMaybe<EventCampaignsConnectionWhere>;
  OR?: InputMaybe<Array<EventCampaignsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<CampaignWhere>;
};

export type EventCampaignsRelationship = {
  __typename?: 'EventCampaignsRelationship';
  cursor: Scalars['String']['output'];
  node: Campaign;
  properties: Stated;
};

export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
};

export type EventEventPartsAggregateSelection = {
  __typename?: 'EventEventPartsAggregateSelection';
  count: CountConnection;
  node?: Maybe<EventEventPartsNodeAggregateSelection>;
};

export type EventEventPartsNodeAggregateSelection = {
  __typename?: 'EventEventPartsNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type EventFormerIdsConnectionFilters = {
  /** Return Events where all of the related EntityFormerIdsConnections match this filter */
  all?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Events where none of the related EntityFormerIdsConnections match this filter */
  none?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Events where one of the related EntityFormerIdsConnections match this filter */
  single?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Events where some of the related EntityFormerIdsConnections match this filter */
  some?: InputMaybe<EntityFormerIdsConnectionWhere>;
};

export type EventGaveConnection = {
  __typename?: 'EventGaveConnection';
  aggregate: EventInstrumentGaveAggregateSelection;
  edges: Array<EventGaveRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventGaveConnectionFilters = {
  /** Return Events where all of the related EventGaveConnections match this filter */
  all?: InputMaybe<EventGaveConnectionWhere>;
  /** Return Events where none of the related EventGaveConnections match this filter */
  none?: InputMaybe<EventGaveConnectionWhere>;
  /** Return Events where one of the related EventGaveConnections match this filter */
  single?: InputMaybe<EventGaveConnectionWhere>;
  /** Return Events where some of the related EventGaveConnections match this filter */
  some?: InputMaybe<EventGaveConnectionWhere>;
};

export type EventGaveConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<InstrumentSort>;
};

export type EventGaveConnectionWhere = {
  AND?: InputMaybe<Array<EventGaveConnectionWhere>>;
  NOT?: InputMaybe<EventGaveConnectionWhere>;
  OR?: InputMaybe<Array<EventGaveConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<InstrumentWhere>;
};

export type EventGaveRelationship = {
  __typename?: 'EventGaveRelationship';
  cursor: Scalars['String']['output'];
  node: Instrument;
  properties: Stated;
};

export type EventInstrumentGaveAggregateSelection = {
  __typename?: 'EventInstrumentGaveAggregateSelection';
  count: CountConnection;
  node?: Maybe<EventInstrumentGaveNodeAggregateSelection>;
};

export type EventInstrumentGaveNodeAggregateSelection = {
  __typename?: 'EventInstrumentGaveNodeAggregateSelection';
  name: StringAggregateSelection;
  number: StringAggregateSelection;
};

/** The kinds of events. */
export type EventKind =
  /** A ceremony: honours, gifts, signing. */
  | 'CEREMONY'
  /** A competition or a round of one. */
  | 'COMPETITION'
  /** A drill (diễn tập, 演练). */
  | 'DRILL'
  /** An accident or another incident. */
  | 'INCIDENT'
  /** An inspection (thanh tra, kiểm tra, 检查). */
  | 'INSPECTION'
  /** A campaign is launched (lễ phát động, 启动仪式). */
  | 'LAUNCH'
  /** A meeting, conference or dialogue. */
  | 'MEETING'
  /** Anything else. */
  | 'OTHER'
  /** A session of study (học tập, 专题学习). */
  | 'STUDY_SESSION';

/** EventKind filters */
export type EventKindEnumScalarFilters = {
  eq?: InputMaybe<EventKind>;
  in?: InputMaybe<Array<EventKind>>;
};

export type EventMaterialMaterialsAggregateSelection = {
  __typename?: 'EventMaterialMaterialsAggregateSelection';
  count: CountConnection;
  node?: Maybe<EventMaterialMaterialsNodeAggregateSelection>;
};

export type EventMaterialMaterialsNodeAggregateSelection = {
  __typename?: 'EventMaterialMaterialsNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type EventMaterialsConnection = {
  __typename?: 'EventMaterialsConnection';
  aggregate: EventMaterialMaterialsAggregateSelection;
  edges: Array<EventMaterialsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventMaterialsConnectionFilters = {
  /** Return Events where all of the related EventMaterialsConnections match this filter */
  all?: InputMaybe<EventMaterialsConnectionWhere>;
  /** Return Events where none of the related EventMaterialsConnections match this filter */
  none?: InputMaybe<EventMaterialsConnectionWhere>;
  /** Return Events where one of the related EventMaterialsConnections match this filter */
  single?: InputMaybe<EventMaterialsConnectionWhere>;
  /** Return Events where some of the related EventMaterialsConnections match this filter */
  some?: InputMaybe<EventMaterialsConnectionWhere>;
};

export type EventMaterialsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<MaterialSort>;
};

export type EventMaterialsConnectionWhere = {
  AND?: InputMaybe<Array<EventMaterialsConnectionWhere>>;
  NOT?: InputMaybe<EventMaterialsConnectionWhere>;
  OR?: InputMaybe<Array<EventMaterialsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<MaterialWhere>;
};

export type EventMaterialsRelationship = {
  __typename?: 'EventMaterialsRelationship';
  cursor: Scalars['String']['output'];
  node: Material;
  properties: Stated;
};

/** How an event is attended (schema:eventAttendanceMode). */
export type EventMode =
  /** A room and the network together. */
  | 'HYBRID'
  /** All in one room. */
  | 'IN_PERSON'
  /** By network only. */
  | 'ONLINE';

/** EventMode filters */
export type EventModeEnumScalarFilters = {
  eq?: InputMaybe<EventMode>;
  in?: InputMaybe<Array<EventMode>>;
};

export type EventNamesConnectionFilters = {
  /** Return Events where all of the related EntityNamesConnections match this filter */
  all?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Events where none of the related EntityNamesConnections match this filter */
  none?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Events where one of the related EntityNamesConnections match this filter */
  single?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Events where some of the related EntityNamesConnections match this filter */
  some?: InputMaybe<EntityNamesConnectionWhere>;
};

export type EventOrganizersConnection = {
  __typename?: 'EventOrganizersConnection';
  aggregate: EventAgentOrganizersAggregateSelection;
  edges: Array<EventOrganizersRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventOrganizersConnectionFilters = {
  /** Return Events where all of the related EventOrganizersConnections match this filter */
  all?: InputMaybe<EventOrganizersConnectionWhere>;
  /** Return Events where none of the related EventOrganizersConnections match this filter */
  none?: InputMaybe<EventOrganizersConnectionWhere>;
  /** Return Events where one of the related EventOrganizersConnections match this filter */
  single?: InputMaybe<EventOrganizersConnectionWhere>;
  /** Return Events where some of the related EventOrganizersConnections match this filter */
  some?: InputMaybe<EventOrganizersConnectionWhere>;
};

export type EventOrganizersConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<AgentSort>;
};

export type EventOrganizersConnectionWhere = {
  AND?: InputMaybe<Array<EventOrganizersConnectionWhere>>;
  NOT?: InputMaybe<EventOrganizersConnectionWhere>;
  OR?: InputMaybe<Array<EventOrganizersConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<AgentWhere>;
};

export type EventOrganizersRelationship = {
  __typename?: 'EventOrganizersRelationship';
  cursor: Scalars['String']['output'];
  node: Agent;
  properties: Stated;
};

export type EventOutcomeOutcomesAggregateSelection = {
  __typename?: 'EventOutcomeOutcomesAggregateSelection';
  count: CountConnection;
  node?: Maybe<EventOutcomeOutcomesNodeAggregateSelection>;
};

export type EventOutcomeOutcomesNodeAggregateSelection = {
  __typename?: 'EventOutcomeOutcomesNodeAggregateSelection';
  indicator: StringAggregateSelection;
  name: StringAggregateSelection;
  unit: StringAggregateSelection;
  value: FloatAggregateSelection;
};

export type EventOutcomesConnection = {
  __typename?: 'EventOutcomesConnection';
  aggregate: EventOutcomeOutcomesAggregateSelection;
  edges: Array<EventOutcomesRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventOutcomesConnectionFilters = {
  /** Return Events where all of the related EventOutcomesConnections match this filter */
  all?: InputMaybe<EventOutcomesConnectionWhere>;
  /** Return Events where none of the related EventOutcomesConnections match this filter */
  none?: InputMaybe<EventOutcomesConnectionWhere>;
  /** Return Events where one of the related EventOutcomesConnections match this filter */
  single?: InputMaybe<EventOutcomesConnectionWhere>;
  /** Return Events where some of the related EventOutcomesConnections match this filter */
  some?: InputMaybe<EventOutcomesConnectionWhere>;
};

export type EventOutcomesConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<OutcomeSort>;
};

export type EventOutcomesConnectionWhere = {
  AND?: InputMaybe<Array<EventOutcomesConnectionWhere>>;
  NOT?: InputMaybe<EventOutcomesConnectionWhere>;
  OR?: InputMaybe<Array<EventOutcomesConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<OutcomeWhere>;
};

export type EventOutcomesRelationship = {
  __typename?: 'EventOutcomesRelationship';
  cursor: Scalars['String']['output'];
  node: Outcome;
  properties: Stated;
};

export type EventPartOfConnection = {
  __typename?: 'EventPartOfConnection';
  edges: Array<EventPartOfRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventPartOfConnectionWhere = {
  AND?: InputMaybe<Array<EventPartOfConnectionWhere>>;
  NOT?: InputMaybe<EventPartOfConnectionWhere>;
  OR?: InputMaybe<Array<EventPartOfConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<EventWhere>;
};

export type EventPartOfRelationship = {
  __typename?: 'EventPartOfRelationship';
  cursor: Scalars['String']['output'];
  node: Event;
  properties: Stated;
};

export type EventParticipationParticipationsAggregateSelection = {
  __typename?: 'EventParticipationParticipationsAggregateSelection';
  count: CountConnection;
};

export type EventParticipationsConnection = {
  __typename?: 'EventParticipationsConnection';
  aggregate: EventParticipationParticipationsAggregateSelection;
  edges: Array<EventParticipationsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventParticipationsConnectionFilters = {
  /** Return Events where all of the related EventParticipationsConnections match this filter */
  all?: InputMaybe<EventParticipationsConnectionWhere>;
  /** Return Events where none of the related EventParticipationsConnections match this filter */
  none?: InputMaybe<EventParticipationsConnectionWhere>;
  /** Return Events where one of the related EventParticipationsConnections match this filter */
  single?: InputMaybe<EventParticipationsConnectionWhere>;
  /** Return Events where some of the related EventParticipationsConnections match this filter */
  some?: InputMaybe<EventParticipationsConnectionWhere>;
};

export type EventParticipationsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<ParticipationSort>;
};

export type EventParticipationsConnectionWhere = {
  AND?: InputMaybe<Array<EventParticipationsConnectionWhere>>;
  NOT?: InputMaybe<EventParticipationsConnectionWhere>;
  OR?: InputMaybe<Array<EventParticipationsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<ParticipationWhere>;
};

export type EventParticipationsRelationship = {
  __typename?: 'EventParticipationsRelationship';
  cursor: Scalars['String']['output'];
  node: Participation;
  properties: Stated;
};

export type EventPartsConnection = {
  __typename?: 'EventPartsConnection';
  aggregate: EventEventPartsAggregateSelection;
  edges: Array<EventPartsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventPartsConnectionFilters = {
  /** Return Events where all of the related EventPartsConnections match this filter */
  all?: InputMaybe<EventPartsConnectionWhere>;
  /** Return Events where none of the related EventPartsConnections match this filter */
  none?: InputMaybe<EventPartsConnectionWhere>;
  /** Return Events where one of the related EventPartsConnections match this filter */
  single?: InputMaybe<EventPartsConnectionWhere>;
  /** Return Events where some of the related EventPartsConnections match this filter */
  some?: InputMaybe<EventPartsConnectionWhere>;
};

export type EventPartsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<EventSort>;
};

export type EventPartsConnectionWhere = {
  AND?: InputMaybe<Array<EventPartsConnectionWhere>>;
  NOT?: InputMaybe<EventPartsConnectionWhere>;
  OR?: InputMaybe<Array<EventPartsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<EventWhere>;
};

export type EventPartsRelationship = {
  __typename?: 'EventPartsRelationship';
  cursor: Scalars['String']['output'];
  node: Event;
  properties: Stated;
};

export type EventPlaceConnection = {
  __typename?: 'EventPlaceConnection';
  edges: Array<EventPlaceRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventPlaceConnectionWhere = {
  AND?: InputMaybe<Array<EventPlaceConnectionWhere>>;
  NOT?: InputMaybe<EventPlaceConnectionWhere>;
  OR?: InputMaybe<Array<EventPlaceConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<PlaceWhere>;
};

export type EventPlaceRelationship = {
  __typename?: 'EventPlaceRelationship';
  cursor: Scalars['String']['output'];
  node: Place;
  properties: Stated;
};

export type EventRelationshipFilters = {
  /** Filter type where all of the related Events match this filter */
  all?: InputMaybe<EventWhere>;
  /** Filter type where none of the related Events match this filter */
  none?: InputMaybe<EventWhere>;
  /** Filter type where one of the related Events match this filter */
  single?: InputMaybe<EventWhere>;
  /** Filter type where some of the related Events match this filter */
  some?: InputMaybe<EventWhere>;
};

/** Fields to sort Events by. The order in which sorts are applied is not guaranteed when specifying many fields in one EventSort object. */
export type EventSort = {
  date?: InputMaybe<SortDirection>;
  endsOn?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  mode?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
};

/** Whether an event took place (schema:eventStatus, which has no word for held). */
export type EventStatus =
  /** It was called off. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** It is to take place. */
  | 'PLANNED'
  /** It was put off. */
  | 'POSTPONED';

/** EventStatus filters */
export type EventStatusEnumScalarFilters = {
  eq?: InputMaybe<EventStatus>;
  in?: InputMaybe<Array<EventStatus>>;
};

export type EventThemeThemesAggregateSelection = {
  __typename?: 'EventThemeThemesAggregateSelection';
  count: CountConnection;
  node?: Maybe<EventThemeThemesNodeAggregateSelection>;
};

export type EventThemeThemesNodeAggregateSelection = {
  __typename?: 'EventThemeThemesNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type EventThemesConnection = {
  __typename?: 'EventThemesConnection';
  aggregate: EventThemeThemesAggregateSelection;
  edges: Array<EventThemesRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventThemesConnectionFilters = {
  /** Return Events where all of the related EventThemesConnections match this filter */
  all?: InputMaybe<EventThemesConnectionWhere>;
  /** Return Events where none of the related EventThemesConnections match this filter */
  none?: InputMaybe<EventThemesConnectionWhere>;
  /** Return Events where one of the related EventThemesConnections match this filter */
  single?: InputMaybe<EventThemesConnectionWhere>;
  /** Return Events where some of the related EventThemesConnections match this filter */
  some?: InputMaybe<EventThemesConnectionWhere>;
};

export type EventThemesConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<ThemeSort>;
};

export type EventThemesConnectionWhere = {
  AND?: InputMaybe<Array<EventThemesConnectionWhere>>;
  NOT?: InputMaybe<EventThemesConnectionWhere>;
  OR?: InputMaybe<Array<EventThemesConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<ThemeWhere>;
};

export type EventThemesRelationship = {
  __typename?: 'EventThemesRelationship';
  cursor: Scalars['String']['output'];
  node: Theme;
  properties: Stated;
};

export type EventVariantsConnectionFilters = {
  /** Return Events where all of the related EntityVariantsConnections match this filter */
  all?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Events where none of the related EntityVariantsConnections match this filter */
  none?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Events where one of the related EntityVariantsConnections match this filter */
  single?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Events where some of the related EntityVariantsConnections match this filter */
  some?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type EventWhere = {
  AND?: InputMaybe<Array<EventWhere>>;
  NOT?: InputMaybe<EventWhere>;
  OR?: InputMaybe<Array<EventWhere>>;
  campaigns?: InputMaybe<CampaignRelationshipFilters>;
  campaignsConnection?: InputMaybe<EventCampaignsConnectionFilters>;
  date?: InputMaybe<EdtfScalarFilters>;
  endsOn?: InputMaybe<DateScalarFilters>;
  formerIds?: InputMaybe<FormerIdRelationshipFilters>;
  formerIdsConnection?: InputMaybe<EventFormerIdsConnectionFilters>;
  gave?: InputMaybe<InstrumentRelationshipFilters>;
  gaveConnection?: InputMaybe<EventGaveConnectionFilters>;
  id?: InputMaybe<IdScalarFilters>;
  kind?: InputMaybe<EventKindEnumScalarFilters>;
  materials?: InputMaybe<MaterialRelationshipFilters>;
  materialsConnection?: InputMaybe<EventMaterialsConnectionFilters>;
  mode?: InputMaybe<EventModeEnumScalarFilters>;
  name?: InputMaybe<StringScalarFilters>;
  names?: InputMaybe<NameRelationshipFilters>;
  namesConnection?: InputMaybe<EventNamesConnectionFilters>;
  organizers?: InputMaybe<AgentRelationshipFilters>;
  organizersConnection?: InputMaybe<EventOrganizersConnectionFilters>;
  outcomes?: InputMaybe<OutcomeRelationshipFilters>;
  outcomesConnection?: InputMaybe<EventOutcomesConnectionFilters>;
  partOf?: InputMaybe<EventWhere>;
  partOfConnection?: InputMaybe<EventPartOfConnectionWhere>;
  participations?: InputMaybe<ParticipationRelationshipFilters>;
  participationsConnection?: InputMaybe<EventParticipationsConnectionFilters>;
  parts?: InputMaybe<EventRelationshipFilters>;
  partsConnection?: InputMaybe<EventPartsConnectionFilters>;
  place?: InputMaybe<PlaceWhere>;
  placeConnection?: InputMaybe<EventPlaceConnectionWhere>;
  sources?: InputMaybe<StringListFilters>;
  startsOn?: InputMaybe<DateScalarFilters>;
  status?: InputMaybe<EventStatusEnumScalarFilters>;
  themes?: InputMaybe<ThemeRelationshipFilters>;
  themesConnection?: InputMaybe<EventThemesConnectionFilters>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<EventVariantsConnectionFilters>;
};

export type EventsConnection = {
  __typename?: 'EventsConnection';
  aggregate: EventAggregate;
  edges: Array<EventEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** That one record has a value, or a relationship to another, as one place of the article says. Days that are derived from a date are no facts. */
export type Fact = {
  __typename?: 'Fact';
  /** Where it is stated. */
  citation: Citation;
  /** The other record's id, or the value as text. */
  object: Scalars['String']['output'];
  /** The other record, where there is one that is an entity. */
  objectEntity?: Maybe<Entity>;
  /** The field of the subject's type that holds it: kind, date, names, issuedBy. */
  relation: Scalars['String']['output'];
  /** The id of the record that it is about: an entity, or an assignment, a membership or a participation. */
  subject: Scalars['ID']['output'];
  /** The subject, where it is an entity. */
  subjectEntity?: Maybe<Entity>;
};

/** A page of facts, in the order of the article. */
export type Facts = {
  __typename?: 'Facts';
  /** The facts of this page. */
  nodes: Array<Fact>;
  /** Whether more follow, and where. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type FloatAggregateSelection = {
  __typename?: 'FloatAggregateSelection';
  average?: Maybe<Scalars['Float']['output']>;
  max?: Maybe<Scalars['Float']['output']>;
  min?: Maybe<Scalars['Float']['output']>;
  sum?: Maybe<Scalars['Float']['output']>;
};

/** Float filters */
export type FloatScalarFilters = {
  eq?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** An id that was merged into another, and still leads to the record (a Wikidata redirect). */
export type FormerId = {
  __typename?: 'FormerId';
  /** The decision that merged it. */
  decision?: Maybe<Decision>;
  decisionConnection: FormerIdDecisionConnection;
  /** The record that it leads to. */
  entity?: Maybe<Entity>;
  entityConnection: FormerIdEntityConnection;
  /** The id that it was. */
  id: Scalars['ID']['output'];
};

export type FormerIdAggregate = {
  __typename?: 'FormerIdAggregate';
  count: Count;
};

export type FormerIdDecisionConnection = {
  __typename?: 'FormerIdDecisionConnection';
  edges: Array<FormerIdDecisionRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FormerIdDecisionConnectionWhere = {
  AND?: InputMaybe<Array<FormerIdDecisionConnectionWhere>>;
  NOT?: InputMaybe<FormerIdDecisionConnectionWhere>;
  OR?: InputMaybe<Array<FormerIdDecisionConnectionWhere>>;
  node?: InputMaybe<DecisionWhere>;
};

export type FormerIdDecisionRelationship = {
  __typename?: 'FormerIdDecisionRelationship';
  cursor: Scalars['String']['output'];
  node: Decision;
};

export type FormerIdEdge = {
  __typename?: 'FormerIdEdge';
  cursor: Scalars['String']['output'];
  node: FormerId;
};

export type FormerIdEntityConnection = {
  __typename?: 'FormerIdEntityConnection';
  edges: Array<FormerIdEntityRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FormerIdEntityConnectionWhere = {
  AND?: InputMaybe<Array<FormerIdEntityConnectionWhere>>;
  NOT?: InputMaybe<FormerIdEntityConnectionWhere>;
  OR?: InputMaybe<Array<FormerIdEntityConnectionWhere>>;
  node?: InputMaybe<EntityWhere>;
};

export type FormerIdEntityRelationship = {
  __typename?: 'FormerIdEntityRelationship';
  cursor: Scalars['String']['output'];
  node: Entity;
};

export type FormerIdRelationshipFilters = {
  /** Filter type where all of the related FormerIds match this filter */
  all?: InputMaybe<FormerIdWhere>;
  /** Filter type where none of the related FormerIds match this filter */
  none?: InputMaybe<FormerIdWhere>;
  /** Filter type where one of the related FormerIds match this filter */
  single?: InputMaybe<FormerIdWhere>;
  /** Filter type where some of the related FormerIds match this filter */
  some?: InputMaybe<FormerIdWhere>;
};

/** Fields to sort FormerIds by. The order in which sorts are applied is not guaranteed when specifying many fields in one FormerIdSort object. */
export type FormerIdSort = {
  id?: InputMaybe<SortDirection>;
};

export type FormerIdWhere = {
  AND?: InputMaybe<Array<FormerIdWhere>>;
  NOT?: InputMaybe<FormerIdWhere>;
  OR?: InputMaybe<Array<FormerIdWhere>>;
  decision?: InputMaybe<DecisionWhere>;
  decisionConnection?: InputMaybe<FormerIdDecisionConnectionWhere>;
  entity?: InputMaybe<EntityWhere>;
  entityConnection?: InputMaybe<FormerIdEntityConnectionWhere>;
  id?: InputMaybe<IdScalarFilters>;
};

export type FormerIdsConnection = {
  __typename?: 'FormerIdsConnection';
  aggregate: FormerIdAggregate;
  edges: Array<FormerIdEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Something that is missing. */
export type Gap = {
  __typename?: 'Gap';
  /** What an article would have to state to close it, in a sentence. */
  closes: Scalars['String']['output'];
  /** What it is a gap of. */
  entity: Entity;
  /** What kind of gap it is. */
  kind: GapKind;
  /** What is missing, in a sentence. */
  message: Scalars['String']['output'];
};

/** The kinds of gaps. */
export type GapKind =
  /** A campaign of which no outcome is known, nor of its parts, nor of their events. */
  | 'CAMPAIGN_WITHOUT_OUTCOME'
  /** A directive, resolution, law, decision or instruction that no instrument implements. */
  | 'DIRECTIVE_WITHOUT_PLAN'
  /** A class of addressees of which no member is known. */
  | 'GROUP_WITHOUT_MEMBER'
  /**
   * A task or instrument that was due before the day (the last day that the assignment's date can mean), and no outcome is reported
   * of it: of its instrument, or of the campaign that the task is to carry out.
   */
  | 'OVERDUE'
  /** A plan or programme of which no task is known. */
  | 'PLAN_WITHOUT_TASK'
  /** An entity all of whose own citations are of one article; an article and its reprints are one. */
  | 'SINGLE_SOURCE'
  /** A task that nobody bears, neither by itself nor by its instrument as a whole; to supervise or inspect is not to bear. */
  | 'TASK_WITHOUT_BEARER'
  /** A task that nobody supervises or inspects, neither by itself nor by its instrument as a whole. */
  | 'TASK_WITHOUT_SUPERVISOR'
  /** An entity of which sources state a field differently, and no decision says which value is preferred. */
  | 'UNDECIDED_CONFLICT';

/** How many gaps are of a kind. */
export type GapTotal = {
  __typename?: 'GapTotal';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: GapKind;
};

/** A page of gaps. */
export type Gaps = {
  __typename?: 'Gaps';
  /** How many of each kind there are on all pages; kinds without any are left out. */
  counts: Array<GapTotal>;
  /** The gaps of this page. */
  nodes: Array<Gap>;
  /** Whether more follow, and where. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** The graph as a whole. */
export type GraphInfo = {
  __typename?: 'GraphInfo';
  /** How many articles there are, listed here or not. */
  articleCount: Scalars['Int']['output'];
  /** The articles that everything rests on, the latest `first` of them; those without a date are among the root field `articles` alone. */
  articles: Array<Article>;
  /** How many records of each type there are, by the type's name; names, memberships, participations and citations too. */
  counts: Array<TypeCount>;
  /** A digest of everything in it, hexadecimal: two graphs with the same revision say the same. */
  revision: Scalars['String']['output'];
  /** When this revision was applied, ISO 8601 in UTC. */
  seededAt: Scalars['String']['output'];
};

/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type Group = Agent & Entity & {
  __typename?: 'Group';
  /** What is laid on it by name. */
  assignments: Array<Assignment>;
  assignmentsConnection: AgentAssignmentsConnection;
  /** The campaigns that it organizes. */
  campaigns: Array<Campaign>;
  campaignsConnection: AgentCampaignsConnection;
  /** The paragraphs where it is stated; never empty. */
  citations: Array<Citation>;
  /** Who belongs to the class, in our own words, where the name does not say it. */
  description?: Maybe<Scalars['String']['output']>;
  /** The events that it organizes. */
  events: Array<Event>;
  eventsConnection: AgentEventsConnection;
  /**
   * True where the source says that the class takes in every unit of the organization that it ranges over: "all agencies and
   * units", "unions at all levels". What it bears then reaches each of them, known as a member or not.
   */
  everyUnit?: Maybe<Scalars['Boolean']['output']>;
  /** The ids that it had before it was said to be the same as another; they still lead to it. */
  formerIds: Array<FormerId>;
  formerIdsConnection: EntityFormerIdsConnection;
  /** The classes that it belongs to. */
  groups: Array<Group>;
  groupsConnection: AgentGroupsConnection;
  /** The id: lower-case words joined by hyphens, the country or publisher first (`vn-31-ct-tw`); of a nested record, its parent's id and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The instruments that it issued. */
  issued: Array<Instrument>;
  issuedConnection: AgentIssuedConnection;
  /** The materials that it made or put out. */
  materials: Array<Material>;
  materialsConnection: AgentMaterialsConnection;
  /** The concrete agents that the graph knows to belong to it. */
  members: Array<Agent>;
  membersConnection: GroupMembersConnection;
  /** One name to show. It stands among `names` too, as PREFERRED. */
  name: Scalars['String']['output'];
  /**
   * One name to show to readers of these languages: in the first of them that it has a name in, and there PREFERRED or TRANSLATION
   * before other kinds. Where it has none in any, its name to show; the language that comes with it says so.
   */
  nameIn: Name;
  /** Every name, each with its language and kind. */
  names: Array<Name>;
  namesConnection: EntityNamesConnection;
  /** The outcomes that it achieved, or is to achieve. */
  outcomes: Array<Outcome>;
  outcomesConnection: AgentOutcomesConnection;
  /** The events that it took part in. */
  participations: Array<Participation>;
  participationsConnection: AgentParticipationsConnection;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: EntityVariantsConnection;
  /** The organization whose units or people the class ranges over. */
  within?: Maybe<Organization>;
  withinConnection: GroupWithinConnection;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupAssignmentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssignmentSort>>;
  where?: InputMaybe<AssignmentWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupAssignmentsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentAssignmentsConnectionSort>>;
  where?: InputMaybe<AgentAssignmentsConnectionWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupCampaignsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignSort>>;
  where?: InputMaybe<CampaignWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupCampaignsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentCampaignsConnectionSort>>;
  where?: InputMaybe<AgentCampaignsConnectionWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupEventsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventSort>>;
  where?: InputMaybe<EventWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupEventsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentEventsConnectionSort>>;
  where?: InputMaybe<AgentEventsConnectionWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupFormerIdsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupFormerIdsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityFormerIdsConnectionSort>>;
  where?: InputMaybe<EntityFormerIdsConnectionWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupGroupsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<GroupSort>>;
  where?: InputMaybe<GroupWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupGroupsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentGroupsConnectionSort>>;
  where?: InputMaybe<AgentGroupsConnectionWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupIssuedArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupIssuedConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentIssuedConnectionSort>>;
  where?: InputMaybe<AgentIssuedConnectionWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupMaterialsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MaterialSort>>;
  where?: InputMaybe<MaterialWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupMaterialsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentMaterialsConnectionSort>>;
  where?: InputMaybe<AgentMaterialsConnectionWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupMembersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentSort>>;
  where?: InputMaybe<AgentWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupMembersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<GroupMembersConnectionSort>>;
  where?: InputMaybe<GroupMembersConnectionWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupNameInArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupNamesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupNamesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityNamesConnectionSort>>;
  where?: InputMaybe<EntityNamesConnectionWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupOutcomesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OutcomeSort>>;
  where?: InputMaybe<OutcomeWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupOutcomesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentOutcomesConnectionSort>>;
  where?: InputMaybe<AgentOutcomesConnectionWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupParticipationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ParticipationSort>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupParticipationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentParticipationsConnectionSort>>;
  where?: InputMaybe<AgentParticipationsConnectionWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


/** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
export type GroupVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityVariantsConnectionSort>>;
  where?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type GroupAgentMembersAggregateSelection = {
  __typename?: 'GroupAgentMembersAggregateSelection';
  count: CountConnection;
  node?: Maybe<GroupAgentMembersNodeAggregateSelection>;
};

export type GroupAgentMembersNodeAggregateSelection = {
  __typename?: 'GroupAgentMembersNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type GroupAggregate = {
  __typename?: 'GroupAggregate';
  count: Count;
  node: GroupAggregateNode;
};

export type GroupAggregateNode = {
  __typename?: 'GroupAggregateNode';
  description: StringAggregateSelection;
  name: StringAggregateSelection;
};

export type GroupAssignmentsConnectionFilters = {
  /** Return Groups where all of the related AgentAssignmentsConnections match this filter */
  all?: InputMaybe<AgentAssignmentsConnectionWhere>;
  /** Return Groups where none of the related AgentAssignmentsConnections match this filter */
  none?: InputMaybe<AgentAssignmentsConnectionWhere>;
  /** Return Groups where one of the related AgentAssignmentsConnections match this filter */
  single?: InputMaybe<AgentAssignmentsConnectionWhere>;
  /** Return Groups where some of the related AgentAssignmentsConnections match this filter */
  some?: InputMaybe<AgentAssignmentsConnectionWhere>;
};

export type GroupCampaignsConnectionFilters = {
  /** Return Groups where all of the related AgentCampaignsConnections match this filter */
  all?: InputMaybe<AgentCampaignsConnectionWhere>;
  /** Return Groups where none of the related AgentCampaignsConnections match this filter */
  none?: InputMaybe<AgentCampaignsConnectionWhere>;
  /** Return Groups where one of the related AgentCampaignsConnections match this filter */
  single?: InputMaybe<AgentCampaignsConnectionWhere>;
  /** Return Groups where some of the related AgentCampaignsConnections match this filter */
  some?: InputMaybe<AgentCampaignsConnectionWhere>;
};

export type GroupEdge = {
  __typename?: 'GroupEdge';
  cursor: Scalars['String']['output'];
  node: Group;
};

export type GroupEventsConnectionFilters = {
  /** Return Groups where all of the related AgentEventsConnections match this filter */
  all?: InputMaybe<AgentEventsConnectionWhere>;
  /** Return Groups where none of the related AgentEventsConnections match this filter */
  none?: InputMaybe<AgentEventsConnectionWhere>;
  /** Return Groups where one of the related AgentEventsConnections match this filter */
  single?: InputMaybe<AgentEventsConnectionWhere>;
  /** Return Groups where some of the related AgentEventsConnections match this filter */
  some?: InputMaybe<AgentEventsConnectionWhere>;
};

export type GroupFormerIdsConnectionFilters = {
  /** Return Groups where all of the related EntityFormerIdsConnections match this filter */
  all?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Groups where none of the related EntityFormerIdsConnections match this filter */
  none?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Groups where one of the related EntityFormerIdsConnections match this filter */
  single?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Groups where some of the related EntityFormerIdsConnections match this filter */
  some?: InputMaybe<EntityFormerIdsConnectionWhere>;
};

export type GroupGroupsConnectionFilters = {
  /** Return Groups where all of the related AgentGroupsConnections match this filter */
  all?: InputMaybe<AgentGroupsConnectionWhere>;
  /** Return Groups where none of the related AgentGroupsConnections match this filter */
  none?: InputMaybe<AgentGroupsConnectionWhere>;
  /** Return Groups where one of the related AgentGroupsConnections match this filter */
  single?: InputMaybe<AgentGroupsConnectionWhere>;
  /** Return Groups where some of the related AgentGroupsConnections match this filter */
  some?: InputMaybe<AgentGroupsConnectionWhere>;
};

export type GroupIssuedConnectionFilters = {
  /** Return Groups where all of the related AgentIssuedConnections match this filter */
  all?: InputMaybe<AgentIssuedConnectionWhere>;
  /** Return Groups where none of the related AgentIssuedConnections match this filter */
  none?: InputMaybe<AgentIssuedConnectionWhere>;
  /** Return Groups where one of the related AgentIssuedConnections match this filter */
  single?: InputMaybe<AgentIssuedConnectionWhere>;
  /** Return Groups where some of the related AgentIssuedConnections match this filter */
  some?: InputMaybe<AgentIssuedConnectionWhere>;
};

export type GroupMaterialsConnectionFilters = {
  /** Return Groups where all of the related AgentMaterialsConnections match this filter */
  all?: InputMaybe<AgentMaterialsConnectionWhere>;
  /** Return Groups where none of the related AgentMaterialsConnections match this filter */
  none?: InputMaybe<AgentMaterialsConnectionWhere>;
  /** Return Groups where one of the related AgentMaterialsConnections match this filter */
  single?: InputMaybe<AgentMaterialsConnectionWhere>;
  /** Return Groups where some of the related AgentMaterialsConnections match this filter */
  some?: InputMaybe<AgentMaterialsConnectionWhere>;
};

export type GroupMembersConnection = {
  __typename?: 'GroupMembersConnection';
  aggregate: GroupAgentMembersAggregateSelection;
  edges: Array<GroupMembersRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GroupMembersConnectionFilters = {
  /** Return Groups where all of the related GroupMembersConnections match this filter */
  all?: InputMaybe<GroupMembersConnectionWhere>;
  /** Return Groups where none of the related GroupMembersConnections match this filter */
  none?: InputMaybe<GroupMembersConnectionWhere>;
  /** Return Groups where one of the related GroupMembersConnections match this filter */
  single?: InputMaybe<GroupMembersConnectionWhere>;
  /** Return Groups where some of the related GroupMembersConnections match this filter */
  some?: InputMaybe<GroupMembersConnectionWhere>;
};

export type GroupMembersConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<AgentSort>;
};

export type GroupMembersConnectionWhere = {
  AND?: InputMaybe<Array<GroupMembersConnectionWhere>>;
  NOT?: InputMaybe<GroupMembersConnectionWhere>;
  OR?: InputMaybe<Array<GroupMembersConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<AgentWhere>;
};

export type GroupMembersRelationship = {
  __typename?: 'GroupMembersRelationship';
  cursor: Scalars['String']['output'];
  node: Agent;
  properties: Stated;
};

export type GroupNamesConnectionFilters = {
  /** Return Groups where all of the related EntityNamesConnections match this filter */
  all?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Groups where none of the related EntityNamesConnections match this filter */
  none?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Groups where one of the related EntityNamesConnections match this filter */
  single?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Groups where some of the related EntityNamesConnections match this filter */
  some?: InputMaybe<EntityNamesConnectionWhere>;
};

export type GroupOutcomesConnectionFilters = {
  /** Return Groups where all of the related AgentOutcomesConnections match this filter */
  all?: InputMaybe<AgentOutcomesConnectionWhere>;
  /** Return Groups where none of the related AgentOutcomesConnections match this filter */
  none?: InputMaybe<AgentOutcomesConnectionWhere>;
  /** Return Groups where one of the related AgentOutcomesConnections match this filter */
  single?: InputMaybe<AgentOutcomesConnectionWhere>;
  /** Return Groups where some of the related AgentOutcomesConnections match this filter */
  some?: InputMaybe<AgentOutcomesConnectionWhere>;
};

export type GroupParticipationsConnectionFilters = {
  /** Return Groups where all of the related AgentParticipationsConnections match this filter */
  all?: InputMaybe<AgentParticipationsConnectionWhere>;
  /** Return Groups where none of the related AgentParticipationsConnections match this filter */
  none?: InputMaybe<AgentParticipationsConnectionWhere>;
  /** Return Groups where one of the related AgentParticipationsConnections match this filter */
  single?: InputMaybe<AgentParticipationsConnectionWhere>;
  /** Return Groups where some of the related AgentParticipationsConnections match this filter */
  some?: InputMaybe<AgentParticipationsConnectionWhere>;
};

export type GroupRelationshipFilters = {
  /** Filter type where all of the related Groups match this filter */
  all?: InputMaybe<GroupWhere>;
  /** Filter type where none of the related Groups match this filter */
  none?: InputMaybe<GroupWhere>;
  /** Filter type where one of the related Groups match this filter */
  single?: InputMaybe<GroupWhere>;
  /** Filter type where some of the related Groups match this filter */
  some?: InputMaybe<GroupWhere>;
};

/** Fields to sort Groups by. The order in which sorts are applied is not guaranteed when specifying many fields in one GroupSort object. */
export type GroupSort = {
  description?: InputMaybe<SortDirection>;
  everyUnit?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
};

export type GroupVariantsConnectionFilters = {
  /** Return Groups where all of the related EntityVariantsConnections match this filter */
  all?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Groups where none of the related EntityVariantsConnections match this filter */
  none?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Groups where one of the related EntityVariantsConnections match this filter */
  single?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Groups where some of the related EntityVariantsConnections match this filter */
  some?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type GroupWhere = {
  AND?: InputMaybe<Array<GroupWhere>>;
  NOT?: InputMaybe<GroupWhere>;
  OR?: InputMaybe<Array<GroupWhere>>;
  assignments?: InputMaybe<AssignmentRelationshipFilters>;
  assignmentsConnection?: InputMaybe<GroupAssignmentsConnectionFilters>;
  campaigns?: InputMaybe<CampaignRelationshipFilters>;
  campaignsConnection?: InputMaybe<GroupCampaignsConnectionFilters>;
  description?: InputMaybe<StringScalarFilters>;
  events?: InputMaybe<EventRelationshipFilters>;
  eventsConnection?: InputMaybe<GroupEventsConnectionFilters>;
  everyUnit?: InputMaybe<BooleanScalarFilters>;
  formerIds?: InputMaybe<FormerIdRelationshipFilters>;
  formerIdsConnection?: InputMaybe<GroupFormerIdsConnectionFilters>;
  groups?: InputMaybe<GroupRelationshipFilters>;
  groupsConnection?: InputMaybe<GroupGroupsConnectionFilters>;
  id?: InputMaybe<IdScalarFilters>;
  issued?: InputMaybe<InstrumentRelationshipFilters>;
  issuedConnection?: InputMaybe<GroupIssuedConnectionFilters>;
  materials?: InputMaybe<MaterialRelationshipFilters>;
  materialsConnection?: InputMaybe<GroupMaterialsConnectionFilters>;
  members?: InputMaybe<AgentRelationshipFilters>;
  membersConnection?: InputMaybe<GroupMembersConnectionFilters>;
  name?: InputMaybe<StringScalarFilters>;
  names?: InputMaybe<NameRelationshipFilters>;
  namesConnection?: InputMaybe<GroupNamesConnectionFilters>;
  outcomes?: InputMaybe<OutcomeRelationshipFilters>;
  outcomesConnection?: InputMaybe<GroupOutcomesConnectionFilters>;
  participations?: InputMaybe<ParticipationRelationshipFilters>;
  participationsConnection?: InputMaybe<GroupParticipationsConnectionFilters>;
  sources?: InputMaybe<StringListFilters>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<GroupVariantsConnectionFilters>;
  within?: InputMaybe<OrganizationWhere>;
  withinConnection?: InputMaybe<GroupWithinConnectionWhere>;
};

export type GroupWithinConnection = {
  __typename?: 'GroupWithinConnection';
  edges: Array<GroupWithinRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GroupWithinConnectionWhere = {
  AND?: InputMaybe<Array<GroupWithinConnectionWhere>>;
  NOT?: InputMaybe<GroupWithinConnectionWhere>;
  OR?: InputMaybe<Array<GroupWithinConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<OrganizationWhere>;
};

export type GroupWithinRelationship = {
  __typename?: 'GroupWithinRelationship';
  cursor: Scalars['String']['output'];
  node: Organization;
  properties: Stated;
};

export type GroupsConnection = {
  __typename?: 'GroupsConnection';
  aggregate: GroupAggregate;
  edges: Array<GroupEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** How surely a post was held on a day. */
export type HoldingCertainty =
  /** The day lies in the period that the source states, or is the very day on which it shows the holder. */
  | 'HELD'
  /** It can: the date is less precise than a day or uncertain, and can take in the day. */
  | 'POSSIBLE'
  /** The source shows the holder at a time after the day, and does not say since when. */
  | 'SEEN_AFTER'
  /** The source shows the holder at a time before the day, and does not say until when. */
  | 'SEEN_BEFORE'
  /** The source gives no date. */
  | 'UNDATED';

/** ID filters */
export type IdScalarFilters = {
  contains?: InputMaybe<Scalars['ID']['input']>;
  endsWith?: InputMaybe<Scalars['ID']['input']>;
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  startsWith?: InputMaybe<Scalars['ID']['input']>;
};

/** Which way a chain of implementation is followed. */
export type ImplementationDirection =
  /** Both ways, each from the instrument asked for; not up and down again. */
  | 'BOTH'
  /** From an instrument to those that implement it, or rest on it. */
  | 'DOWN'
  /** From an instrument to those that it implements, or rests on. */
  | 'UP';

/** What can be missing of an instrument, as far as the sources tell. */
export type ImplementationGap =
  /** Nobody bears it as a whole, and there is a task of it that nobody bears; or it sets none. */
  | 'BEARER'
  /** It has no date. */
  | 'DATE'
  /** Nobody is named as having issued it. */
  | 'ISSUER'
  /** It has no number, and is no instruction: those bear none. */
  | 'NUMBER'
  /** It is a directive in the wide sense (`Directive`), and no plan implements it, directly or through others. */
  | 'PLAN'
  /** Nobody is to supervise or inspect it, or any task of it. */
  | 'SUPERVISOR'
  /** It sets no task. */
  | 'TASK';

/** What links two instruments of a chain. */
export type ImplementationRelation =
  /** The one has the other as its legal or political basis (`basedOn`, eli:based_on). */
  | 'BASED_ON'
  /** The one carries out the other (`implements`, eli:implements). */
  | 'IMPLEMENTS';

/** An instrument in a chain of implementation, and the link by which it is reached. */
export type ImplementationStep = {
  __typename?: 'ImplementationStep';
  /** The campaigns that are run under it, by date and then id. */
  campaigns: Array<Campaign>;
  /** Where the link is stated; of the instrument asked for, where that is stated itself. */
  citations: Array<Citation>;
  /**
   * Days from the first day of the date of `implements` to that of its own: 282 is 282 days later, a minus earlier. Null where
   * either has no date, or one that is uncertain or begins less precisely than with a day.
   */
  days?: Maybe<Scalars['Int']['output']>;
  /** How many links lie between it and the instrument asked for, which is 0. */
  depth: Scalars['Int']['output'];
  /** Which way the link was followed, DOWN or UP; null at depth 0. */
  direction?: Maybe<ImplementationDirection>;
  /** True where `maxDepth` ends the chain here and links lead on. */
  hasMore: Scalars['Boolean']['output'];
  /**
   * The instrument before it in the tree: going down the one that it implements or rests on, going up the one that implements
   * it or rests on it. Null at depth 0.
   */
  implements?: Maybe<Instrument>;
  /** The instrument. */
  instrument: Instrument;
  /** Who issued it. */
  issuedBy: Array<Agent>;
  /** What the sources leave open of it. */
  missing: Array<ImplementationGap>;
  /** What links it with `implements`; null at depth 0. */
  relation?: Maybe<ImplementationRelation>;
  /** True where what follows it stands at another row of the same instrument and direction, at the same depth or a lesser one. */
  repeated: Scalars['Boolean']['output'];
};

export type Instrument = {
  /** The assignments laid on the instrument as a whole; those for one task are the task's. */
  assignments: Array<Assignment>;
  assignmentsConnection: InstrumentAssignmentsConnection;
  /** Its legal or political basis (eli:based_on). */
  basedOn: Array<Instrument>;
  basedOnConnection: InstrumentBasedOnConnection;
  /** What rests on it (eli:basis_for). */
  basisFor: Array<Instrument>;
  basisForConnection: InstrumentBasisForConnection;
  /** The campaigns that are run under it. */
  campaigns: Array<Campaign>;
  campaignsConnection: InstrumentCampaignsConnection;
  /** The paragraphs where it is stated; never empty. */
  citations: Array<Citation>;
  /** What mentions it (eli:cited_by). */
  citedBy: Array<Instrument>;
  citedByConnection: InstrumentCitedByConnection;
  /** What it mentions without resting on it (eli:cites). */
  cites: Array<Instrument>;
  citesConnection: InstrumentCitesConnection;
  /** When, as the source gives it; null where it gives none. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** The last day that `date` can mean, ISO 8601. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** The bodies that it established. */
  established: Array<Organization>;
  establishedConnection: InstrumentEstablishedConnection;
  /** The ids that it had before it was said to be the same as another; they still lead to it. */
  formerIds: Array<FormerId>;
  formerIdsConnection: EntityFormerIdsConnection;
  /** The event at which it was given, for an instruction given at a meeting. */
  givenAt?: Maybe<Event>;
  givenAtConnection: InstrumentGivenAtConnection;
  /** The id: lower-case words joined by hyphens, the country or publisher first (`vn-31-ct-tw`); of a nested record, its parent's id and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The instruments that carry it out (eli:implemented_by). */
  implementedBy: Array<Instrument>;
  implementedByConnection: InstrumentImplementedByConnection;
  /** The instruments that it carries out: a plan implements the directive that demands it (eli:implements). */
  implements: Array<Instrument>;
  implementsConnection: InstrumentImplementsConnection;
  /** Who issued it (eli:passed_by). */
  issuedBy: Array<Agent>;
  issuedByConnection: InstrumentIssuedByConnection;
  /** What kind of instrument it is. */
  kind: InstrumentKind;
  /** One name to show. It stands among `names` too, as PREFERRED. */
  name: Scalars['String']['output'];
  /**
   * One name to show to readers of these languages: in the first of them that it has a name in, and there PREFERRED or TRANSLATION
   * before other kinds. Where it has none in any, its name to show; the language that comes with it says so.
   */
  nameIn: Name;
  /** Every name, each with its language and kind. */
  names: Array<Name>;
  namesConnection: EntityNamesConnection;
  /** The official number, as printed: 31-CT/TW. It stands among `names` too, as ABBREVIATION, with those that other sources give. */
  number?: Maybe<Scalars['String']['output']>;
  /** The outcomes reported or targeted under it. */
  outcomes: Array<Outcome>;
  outcomesConnection: InstrumentOutcomesConnection;
  /** Who signed it. */
  signedBy: Array<Official>;
  signedByConnection: InstrumentSignedByConnection;
  /** The first day that `date` can mean, ISO 8601. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** What replaces it (eli:repealed_by). */
  supersededBy: Array<Instrument>;
  supersededByConnection: InstrumentSupersededByConnection;
  /** What it replaces (eli:repeals). */
  supersedes: Array<Instrument>;
  supersedesConnection: InstrumentSupersedesConnection;
  /** The tasks that it sets, in their order by `position`. */
  tasks: Array<Task>;
  tasksConnection: InstrumentTasksConnection;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: EntityVariantsConnection;
};


export type InstrumentAssignmentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssignmentSort>>;
  where?: InputMaybe<AssignmentWhere>;
};


export type InstrumentAssignmentsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentAssignmentsConnectionSort>>;
  where?: InputMaybe<InstrumentAssignmentsConnectionWhere>;
};


export type InstrumentBasedOnArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


export type InstrumentBasedOnConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentBasedOnConnectionSort>>;
  where?: InputMaybe<InstrumentBasedOnConnectionWhere>;
};


export type InstrumentBasisForArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


export type InstrumentBasisForConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentBasisForConnectionSort>>;
  where?: InputMaybe<InstrumentBasisForConnectionWhere>;
};


export type InstrumentCampaignsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignSort>>;
  where?: InputMaybe<CampaignWhere>;
};


export type InstrumentCampaignsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentCampaignsConnectionSort>>;
  where?: InputMaybe<InstrumentCampaignsConnectionWhere>;
};


export type InstrumentCitedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


export type InstrumentCitedByConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentCitedByConnectionSort>>;
  where?: InputMaybe<InstrumentCitedByConnectionWhere>;
};


export type InstrumentCitesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


export type InstrumentCitesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentCitesConnectionSort>>;
  where?: InputMaybe<InstrumentCitesConnectionWhere>;
};


export type InstrumentEstablishedArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OrganizationSort>>;
  where?: InputMaybe<OrganizationWhere>;
};


export type InstrumentEstablishedConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentEstablishedConnectionSort>>;
  where?: InputMaybe<InstrumentEstablishedConnectionWhere>;
};


export type InstrumentFormerIdsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


export type InstrumentFormerIdsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityFormerIdsConnectionSort>>;
  where?: InputMaybe<EntityFormerIdsConnectionWhere>;
};


export type InstrumentImplementedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


export type InstrumentImplementedByConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentImplementedByConnectionSort>>;
  where?: InputMaybe<InstrumentImplementedByConnectionWhere>;
};


export type InstrumentImplementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


export type InstrumentImplementsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentImplementsConnectionSort>>;
  where?: InputMaybe<InstrumentImplementsConnectionWhere>;
};


export type InstrumentIssuedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentSort>>;
  where?: InputMaybe<AgentWhere>;
};


export type InstrumentIssuedByConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentIssuedByConnectionSort>>;
  where?: InputMaybe<InstrumentIssuedByConnectionWhere>;
};


export type InstrumentNameInArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type InstrumentNamesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


export type InstrumentNamesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityNamesConnectionSort>>;
  where?: InputMaybe<EntityNamesConnectionWhere>;
};


export type InstrumentOutcomesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OutcomeSort>>;
  where?: InputMaybe<OutcomeWhere>;
};


export type InstrumentOutcomesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentOutcomesConnectionSort>>;
  where?: InputMaybe<InstrumentOutcomesConnectionWhere>;
};


export type InstrumentSignedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OfficialSort>>;
  where?: InputMaybe<OfficialWhere>;
};


export type InstrumentSignedByConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSignedByConnectionSort>>;
  where?: InputMaybe<InstrumentSignedByConnectionWhere>;
};


export type InstrumentSupersededByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


export type InstrumentSupersededByConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSupersededByConnectionSort>>;
  where?: InputMaybe<InstrumentSupersededByConnectionWhere>;
};


export type InstrumentSupersedesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


export type InstrumentSupersedesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSupersedesConnectionSort>>;
  where?: InputMaybe<InstrumentSupersedesConnectionWhere>;
};


export type InstrumentTasksArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TaskSort>>;
  where?: InputMaybe<TaskWhere>;
};


export type InstrumentTasksConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentTasksConnectionSort>>;
  where?: InputMaybe<InstrumentTasksConnectionWhere>;
};


export type InstrumentVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


export type InstrumentVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityVariantsConnectionSort>>;
  where?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type InstrumentAggregate = {
  __typename?: 'InstrumentAggregate';
  count: Count;
  node: InstrumentAggregateNode;
};

export type InstrumentAggregateNode = {
  __typename?: 'InstrumentAggregateNode';
  name: StringAggregateSelection;
  number: StringAggregateSelection;
};

export type InstrumentAssignmentsConnection = {
  __typename?: 'InstrumentAssignmentsConnection';
  edges: Array<InstrumentAssignmentsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstrumentAssignmentsConnectionFilters = {
  /** Return Instruments where all of the related InstrumentAssignmentsConnections match this filter */
  all?: InputMaybe<InstrumentAssignmentsConnectionWhere>;
  /** Return Instruments where none of the related InstrumentAssignmentsConnections match this filter */
  none?: InputMaybe<InstrumentAssignmentsConnectionWhere>;
  /** Return Instruments where one of the related InstrumentAssignmentsConnections match this filter */
  single?: InputMaybe<InstrumentAssignmentsConnectionWhere>;
  /** Return Instruments where some of the related InstrumentAssignmentsConnections match this filter */
  some?: InputMaybe<InstrumentAssignmentsConnectionWhere>;
};

export type InstrumentAssignmentsConnectionSort = {
  edge?: InputMaybe<InstrumentAssignmentsEdgeSort>;
  node?: InputMaybe<AssignmentSort>;
};

export type InstrumentAssignmentsConnectionWhere = {
  AND?: InputMaybe<Array<InstrumentAssignmentsConnectionWhere>>;
  NOT?: InputMaybe<InstrumentAssignmentsConnectionWhere>;
  OR?: InputMaybe<Array<InstrumentAssignmentsConnectionWhere>>;
  edge?: InputMaybe<InstrumentAssignmentsEdgeWhere>;
  node?: InputMaybe<AssignmentWhere>;
};

export type InstrumentAssignmentsEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedSort>;
};

export type InstrumentAssignmentsEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type InstrumentAssignmentsRelationship = {
  __typename?: 'InstrumentAssignmentsRelationship';
  cursor: Scalars['String']['output'];
  node: Assignment;
  properties: Stated;
};

export type InstrumentBasedOnConnection = {
  __typename?: 'InstrumentBasedOnConnection';
  edges: Array<InstrumentBasedOnRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstrumentBasedOnConnectionFilters = {
  /** Return Instruments where all of the related InstrumentBasedOnConnections match this filter */
  all?: InputMaybe<InstrumentBasedOnConnectionWhere>;
  /** Return Instruments where none of the related InstrumentBasedOnConnections match this filter */
  none?: InputMaybe<InstrumentBasedOnConnectionWhere>;
  /** Return Instruments where one of the related InstrumentBasedOnConnections match this filter */
  single?: InputMaybe<InstrumentBasedOnConnectionWhere>;
  /** Return Instruments where some of the related InstrumentBasedOnConnections match this filter */
  some?: InputMaybe<InstrumentBasedOnConnectionWhere>;
};

export type InstrumentBasedOnConnectionSort = {
  edge?: InputMaybe<InstrumentBasedOnEdgeSort>;
  node?: InputMaybe<InstrumentSort>;
};

export type InstrumentBasedOnConnectionWhere = {
  AND?: InputMaybe<Array<InstrumentBasedOnConnectionWhere>>;
  NOT?: InputMaybe<InstrumentBasedOnConnectionWhere>;
  OR?: InputMaybe<Array<InstrumentBasedOnConnectionWhere>>;
  edge?: InputMaybe<InstrumentBasedOnEdgeWhere>;
  node?: InputMaybe<InstrumentWhere>;
};

export type InstrumentBasedOnEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedSort>;
};

export type InstrumentBasedOnEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type InstrumentBasedOnRelationship = {
  __typename?: 'InstrumentBasedOnRelationship';
  cursor: Scalars['String']['output'];
  node: Instrument;
  properties: Stated;
};

export type InstrumentBasisForConnection = {
  __typename?: 'InstrumentBasisForConnection';
  edges: Array<InstrumentBasisForRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstrumentBasisForConnectionFilters = {
  /** Return Instruments where all of the related InstrumentBasisForConnections match this filter */
  all?: InputMaybe<InstrumentBasisForConnectionWhere>;
  /** Return Instruments where none of the related InstrumentBasisForConnections match this filter */
  none?: InputMaybe<InstrumentBasisForConnectionWhere>;
  /** Return Instruments where one of the related InstrumentBasisForConnections match this filter */
  single?: InputMaybe<InstrumentBasisForConnectionWhere>;
  /** Return Instruments where some of the related InstrumentBasisForConnections match this filter */
  some?: InputMaybe<InstrumentBasisForConnectionWhere>;
};

export type InstrumentBasisForConnectionSort = {
  edge?: InputMaybe<InstrumentBasisForEdgeSort>;
  node?: InputMaybe<InstrumentSort>;
};

export type InstrumentBasisForConnectionWhere = {
  AND?: InputMaybe<Array<InstrumentBasisForConnectionWhere>>;
  NOT?: InputMaybe<InstrumentBasisForConnectionWhere>;
  OR?: InputMaybe<Array<InstrumentBasisForConnectionWhere>>;
  edge?: InputMaybe<InstrumentBasisForEdgeWhere>;
  node?: InputMaybe<InstrumentWhere>;
};

export type InstrumentBasisForEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedSort>;
};

export type InstrumentBasisForEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type InstrumentBasisForRelationship = {
  __typename?: 'InstrumentBasisForRelationship';
  cursor: Scalars['String']['output'];
  node: Instrument;
  properties: Stated;
};

export type InstrumentCampaignsConnection = {
  __typename?: 'InstrumentCampaignsConnection';
  edges: Array<InstrumentCampaignsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstrumentCampaignsConnectionFilters = {
  /** Return Instruments where all of the related InstrumentCampaignsConnections match this filter */
  all?: InputMaybe<InstrumentCampaignsConnectionWhere>;
  /** Return Instruments where none of the related InstrumentCampaignsConnections match this filter */
  none?: InputMaybe<InstrumentCampaignsConnectionWhere>;
  /** Return Instruments where one of the related InstrumentCampaignsConnections match this filter */
  single?: InputMaybe<InstrumentCampaignsConnectionWhere>;
  /** Return Instruments where some of the related InstrumentCampaignsConnections match this filter */
  some?: InputMaybe<InstrumentCampaignsConnectionWhere>;
};

export type InstrumentCampaignsConnectionSort = {
  edge?: InputMaybe<InstrumentCampaignsEdgeSort>;
  node?: InputMaybe<CampaignSort>;
};

export type InstrumentCampaignsConnectionWhere = {
  AND?: InputMaybe<Array<InstrumentCampaignsConnectionWhere>>;
  NOT?: InputMaybe<InstrumentCampaignsConnectionWhere>;
  OR?: InputMaybe<Array<InstrumentCampaignsConnectionWhere>>;
  edge?: InputMaybe<InstrumentCampaignsEdgeWhere>;
  node?: InputMaybe<CampaignWhere>;
};

export type InstrumentCampaignsEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedSort>;
};

export type InstrumentCampaignsEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type InstrumentCampaignsRelationship = {
  __typename?: 'InstrumentCampaignsRelationship';
  cursor: Scalars['String']['output'];
  node: Campaign;
  properties: Stated;
};

export type InstrumentCitedByConnection = {
  __typename?: 'InstrumentCitedByConnection';
  edges: Array<InstrumentCitedByRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstrumentCitedByConnectionFilters = {
  /** Return Instruments where all of the related InstrumentCitedByConnections match this filter */
  all?: InputMaybe<InstrumentCitedByConnectionWhere>;
  /** Return Instruments where none of the related InstrumentCitedByConnections match this filter */
  none?: InputMaybe<InstrumentCitedByConnectionWhere>;
  /** Return Instruments where one of the related InstrumentCitedByConnections match this filter */
  single?: InputMaybe<InstrumentCitedByConnectionWhere>;
  /** Return Instruments where some of the related InstrumentCitedByConnections match this filter */
  some?: InputMaybe<InstrumentCitedByConnectionWhere>;
};

export type InstrumentCitedByConnectionSort = {
  edge?: InputMaybe<InstrumentCitedByEdgeSort>;
  node?: InputMaybe<InstrumentSort>;
};

export type InstrumentCitedByConnectionWhere = {
  AND?: InputMaybe<Array<InstrumentCitedByConnectionWhere>>;
  NOT?: InputMaybe<InstrumentCitedByConnectionWhere>;
  OR?: InputMaybe<Array<InstrumentCitedByConnectionWhere>>;
  edge?: InputMaybe<InstrumentCitedByEdgeWhere>;
  node?: InputMaybe<InstrumentWhere>;
};

export type InstrumentCitedByEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedSort>;
};

export type InstrumentCitedByEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type InstrumentCitedByRelationship = {
  __typename?: 'InstrumentCitedByRelationship';
  cursor: Scalars['String']['output'];
  node: Instrument;
  properties: Stated;
};

export type InstrumentCitesConnection = {
  __typename?: 'InstrumentCitesConnection';
  edges: Array<InstrumentCitesRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstrumentCitesConnectionFilters = {
  /** Return Instruments where all of the related InstrumentCitesConnections match this filter */
  all?: InputMaybe<InstrumentCitesConnectionWhere>;
  /** Return Instruments where none of the related InstrumentCitesConnections match this filter */
  none?: InputMaybe<InstrumentCitesConnectionWhere>;
  /** Return Instruments where one of the related InstrumentCitesConnections match this filter */
  single?: InputMaybe<InstrumentCitesConnectionWhere>;
  /** Return Instruments where some of the related InstrumentCitesConnections match this filter */
  some?: InputMaybe<InstrumentCitesConnectionWhere>;
};

export type InstrumentCitesConnectionSort = {
  edge?: InputMaybe<InstrumentCitesEdgeSort>;
  node?: InputMaybe<InstrumentSort>;
};

export type InstrumentCitesConnectionWhere = {
  AND?: InputMaybe<Array<InstrumentCitesConnectionWhere>>;
  NOT?: InputMaybe<InstrumentCitesConnectionWhere>;
  OR?: InputMaybe<Array<InstrumentCitesConnectionWhere>>;
  edge?: InputMaybe<InstrumentCitesEdgeWhere>;
  node?: InputMaybe<InstrumentWhere>;
};

export type InstrumentCitesEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedSort>;
};

export type InstrumentCitesEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type InstrumentCitesRelationship = {
  __typename?: 'InstrumentCitesRelationship';
  cursor: Scalars['String']['output'];
  node: Instrument;
  properties: Stated;
};

export type InstrumentEdge = {
  __typename?: 'InstrumentEdge';
  cursor: Scalars['String']['output'];
  node: Instrument;
};

export type InstrumentEstablishedConnection = {
  __typename?: 'InstrumentEstablishedConnection';
  edges: Array<InstrumentEstablishedRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstrumentEstablishedConnectionFilters = {
  /** Return Instruments where all of the related InstrumentEstablishedConnections match this filter */
  all?: InputMaybe<InstrumentEstablishedConnectionWhere>;
  /** Return Instruments where none of the related InstrumentEstablishedConnections match this filter */
  none?: InputMaybe<InstrumentEstablishedConnectionWhere>;
  /** Return Instruments where one of the related InstrumentEstablishedConnections match this filter */
  single?: InputMaybe<InstrumentEstablishedConnectionWhere>;
  /** Return Instruments where some of the related InstrumentEstablishedConnections match this filter */
  some?: InputMaybe<InstrumentEstablishedConnectionWhere>;
};

export type InstrumentEstablishedConnectionSort = {
  edge?: InputMaybe<InstrumentEstablishedEdgeSort>;
  node?: InputMaybe<OrganizationSort>;
};

export type InstrumentEstablishedConnectionWhere = {
  AND?: InputMaybe<Array<InstrumentEstablishedConnectionWhere>>;
  NOT?: InputMaybe<InstrumentEstablishedConnectionWhere>;
  OR?: InputMaybe<Array<InstrumentEstablishedConnectionWhere>>;
  edge?: InputMaybe<InstrumentEstablishedEdgeWhere>;
  node?: InputMaybe<OrganizationWhere>;
};

export type InstrumentEstablishedEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedSort>;
};

export type InstrumentEstablishedEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type InstrumentEstablishedRelationship = {
  __typename?: 'InstrumentEstablishedRelationship';
  cursor: Scalars['String']['output'];
  node: Organization;
  properties: Stated;
};

export type InstrumentFormerIdsConnectionFilters = {
  /** Return Instruments where all of the related EntityFormerIdsConnections match this filter */
  all?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Instruments where none of the related EntityFormerIdsConnections match this filter */
  none?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Instruments where one of the related EntityFormerIdsConnections match this filter */
  single?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Instruments where some of the related EntityFormerIdsConnections match this filter */
  some?: InputMaybe<EntityFormerIdsConnectionWhere>;
};

export type InstrumentGivenAtConnection = {
  __typename?: 'InstrumentGivenAtConnection';
  edges: Array<InstrumentGivenAtRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstrumentGivenAtConnectionWhere = {
  AND?: InputMaybe<Array<InstrumentGivenAtConnectionWhere>>;
  NOT?: InputMaybe<InstrumentGivenAtConnectionWhere>;
  OR?: InputMaybe<Array<InstrumentGivenAtConnectionWhere>>;
  edge?: InputMaybe<InstrumentGivenAtEdgeWhere>;
  node?: InputMaybe<EventWhere>;
};

export type InstrumentGivenAtEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type InstrumentGivenAtRelationship = {
  __typename?: 'InstrumentGivenAtRelationship';
  cursor: Scalars['String']['output'];
  node: Event;
  properties: Stated;
};

export type InstrumentImplementation =
  | 'Directive'
  | 'Plan';

export type InstrumentImplementedByConnection = {
  __typename?: 'InstrumentImplementedByConnection';
  edges: Array<InstrumentImplementedByRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstrumentImplementedByConnectionFilters = {
  /** Return Instruments where all of the related InstrumentImplementedByConnections match this filter */
  all?: InputMaybe<InstrumentImplementedByConnectionWhere>;
  /** Return Instruments where none of the related InstrumentImplementedByConnections match this filter */
  none?: InputMaybe<InstrumentImplementedByConnectionWhere>;
  /** Return Instruments where one of the related InstrumentImplementedByConnections match this filter */
  single?: InputMaybe<InstrumentImplementedByConnectionWhere>;
  /** Return Instruments where some of the related InstrumentImplementedByConnections match this filter */
  some?: InputMaybe<InstrumentImplementedByConnectionWhere>;
};

export type InstrumentImplementedByConnectionSort = {
  edge?: InputMaybe<InstrumentImplementedByEdgeSort>;
  node?: InputMaybe<InstrumentSort>;
};

export type InstrumentImplementedByConnectionWhere = {
  AND?: InputMaybe<Array<InstrumentImplementedByConnectionWhere>>;
  NOT?: InputMaybe<InstrumentImplementedByConnectionWhere>;
  OR?: InputMaybe<Array<InstrumentImplementedByConnectionWhere>>;
  edge?: InputMaybe<InstrumentImplementedByEdgeWhere>;
  node?: InputMaybe<InstrumentWhere>;
};

export type InstrumentImplementedByEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedSort>;
};

export type InstrumentImplementedByEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type InstrumentImplementedByRelationship = {
  __typename?: 'InstrumentImplementedByRelationship';
  cursor: Scalars['String']['output'];
  node: Instrument;
  properties: Stated;
};

export type InstrumentImplementsConnection = {
  __typename?: 'InstrumentImplementsConnection';
  edges: Array<InstrumentImplementsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstrumentImplementsConnectionFilters = {
  /** Return Instruments where all of the related InstrumentImplementsConnections match this filter */
  all?: InputMaybe<InstrumentImplementsConnectionWhere>;
  /** Return Instruments where none of the related InstrumentImplementsConnections match this filter */
  none?: InputMaybe<InstrumentImplementsConnectionWhere>;
  /** Return Instruments where one of the related InstrumentImplementsConnections match this filter */
  single?: InputMaybe<InstrumentImplementsConnectionWhere>;
  /** Return Instruments where some of the related InstrumentImplementsConnections match this filter */
  some?: InputMaybe<InstrumentImplementsConnectionWhere>;
};

export type InstrumentImplementsConnectionSort = {
  edge?: InputMaybe<InstrumentImplementsEdgeSort>;
  node?: InputMaybe<InstrumentSort>;
};

export type InstrumentImplementsConnectionWhere = {
  AND?: InputMaybe<Array<InstrumentImplementsConnectionWhere>>;
  NOT?: InputMaybe<InstrumentImplementsConnectionWhere>;
  OR?: InputMaybe<Array<InstrumentImplementsConnectionWhere>>;
  edge?: InputMaybe<InstrumentImplementsEdgeWhere>;
  node?: InputMaybe<InstrumentWhere>;
};

export type InstrumentImplementsEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedSort>;
};

export type InstrumentImplementsEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type InstrumentImplementsRelationship = {
  __typename?: 'InstrumentImplementsRelationship';
  cursor: Scalars['String']['output'];
  node: Instrument;
  properties: Stated;
};

export type InstrumentIssuedByConnection = {
  __typename?: 'InstrumentIssuedByConnection';
  edges: Array<InstrumentIssuedByRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstrumentIssuedByConnectionFilters = {
  /** Return Instruments where all of the related InstrumentIssuedByConnections match this filter */
  all?: InputMaybe<InstrumentIssuedByConnectionWhere>;
  /** Return Instruments where none of the related InstrumentIssuedByConnections match this filter */
  none?: InputMaybe<InstrumentIssuedByConnectionWhere>;
  /** Return Instruments where one of the related InstrumentIssuedByConnections match this filter */
  single?: InputMaybe<InstrumentIssuedByConnectionWhere>;
  /** Return Instruments where some of the related InstrumentIssuedByConnections match this filter */
  some?: InputMaybe<InstrumentIssuedByConnectionWhere>;
};

export type InstrumentIssuedByConnectionSort = {
  edge?: InputMaybe<InstrumentIssuedByEdgeSort>;
  node?: InputMaybe<AgentSort>;
};

export type InstrumentIssuedByConnectionWhere = {
  AND?: InputMaybe<Array<InstrumentIssuedByConnectionWhere>>;
  NOT?: InputMaybe<InstrumentIssuedByConnectionWhere>;
  OR?: InputMaybe<Array<InstrumentIssuedByConnectionWhere>>;
  edge?: InputMaybe<InstrumentIssuedByEdgeWhere>;
  node?: InputMaybe<AgentWhere>;
};

export type InstrumentIssuedByEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedSort>;
};

export type InstrumentIssuedByEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type InstrumentIssuedByRelationship = {
  __typename?: 'InstrumentIssuedByRelationship';
  cursor: Scalars['String']['output'];
  node: Agent;
  properties: Stated;
};

/** The kinds of instruments. PLAN, ACTION_PLAN, WORK_PLAN and PROGRAMME are kinds of Plan, the others of Directive. */
export type InstrumentKind =
  /** A plan of action (kế hoạch hành động, 行动计划). */
  | 'ACTION_PLAN'
  /** A circular or notice (thông tư, 通知). */
  | 'CIRCULAR'
  /** A decision (quyết định, 决定). */
  | 'DECISION'
  /** A decree (nghị định, 条例). */
  | 'DECREE'
  /** A directive (chỉ thị, 指示). */
  | 'DIRECTIVE'
  /** An order, request or instruction given by word or in general terms (ý kiến chỉ đạo, 指示精神). */
  | 'INSTRUCTION'
  /** A law (luật, 法). */
  | 'LAW'
  /** A plan (kế hoạch, 计划). */
  | 'PLAN'
  /** A programme (chương trình, 方案). */
  | 'PROGRAMME'
  /** A resolution (nghị quyết, 决议). */
  | 'RESOLUTION'
  /** A plan of work (kế hoạch công tác, 工作部署). */
  | 'WORK_PLAN';

/** InstrumentKind filters */
export type InstrumentKindEnumScalarFilters = {
  eq?: InputMaybe<InstrumentKind>;
  in?: InputMaybe<Array<InstrumentKind>>;
};

export type InstrumentNamesConnectionFilters = {
  /** Return Instruments where all of the related EntityNamesConnections match this filter */
  all?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Instruments where none of the related EntityNamesConnections match this filter */
  none?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Instruments where one of the related EntityNamesConnections match this filter */
  single?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Instruments where some of the related EntityNamesConnections match this filter */
  some?: InputMaybe<EntityNamesConnectionWhere>;
};

export type InstrumentOutcomesConnection = {
  __typename?: 'InstrumentOutcomesConnection';
  edges: Array<InstrumentOutcomesRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstrumentOutcomesConnectionFilters = {
  /** Return Instruments where all of the related InstrumentOutcomesConnections match this filter */
  all?: InputMaybe<InstrumentOutcomesConnectionWhere>;
  /** Return Instruments where none of the related InstrumentOutcomesConnections match this filter */
  none?: InputMaybe<InstrumentOutcomesConnectionWhere>;
  /** Return Instruments where one of the related InstrumentOutcomesConnections match this filter */
  single?: InputMaybe<InstrumentOutcomesConnectionWhere>;
  /** Return Instruments where some of the related InstrumentOutcomesConnections match this filter */
  some?: InputMaybe<InstrumentOutcomesConnectionWhere>;
};

export type InstrumentOutcomesConnectionSort = {
  edge?: InputMaybe<InstrumentOutcomesEdgeSort>;
  node?: InputMaybe<OutcomeSort>;
};

export type InstrumentOutcomesConnectionWhere = {
  AND?: InputMaybe<Array<InstrumentOutcomesConnectionWhere>>;
  NOT?: InputMaybe<InstrumentOutcomesConnectionWhere>;
  OR?: InputMaybe<Array<InstrumentOutcomesConnectionWhere>>;
  edge?: InputMaybe<InstrumentOutcomesEdgeWhere>;
  node?: InputMaybe<OutcomeWhere>;
};

export type InstrumentOutcomesEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedSort>;
};

export type InstrumentOutcomesEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type InstrumentOutcomesRelationship = {
  __typename?: 'InstrumentOutcomesRelationship';
  cursor: Scalars['String']['output'];
  node: Outcome;
  properties: Stated;
};

export type InstrumentRelationshipFilters = {
  /** Filter type where all of the related Instruments match this filter */
  all?: InputMaybe<InstrumentWhere>;
  /** Filter type where none of the related Instruments match this filter */
  none?: InputMaybe<InstrumentWhere>;
  /** Filter type where one of the related Instruments match this filter */
  single?: InputMaybe<InstrumentWhere>;
  /** Filter type where some of the related Instruments match this filter */
  some?: InputMaybe<InstrumentWhere>;
};

export type InstrumentSignedByConnection = {
  __typename?: 'InstrumentSignedByConnection';
  edges: Array<InstrumentSignedByRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstrumentSignedByConnectionFilters = {
  /** Return Instruments where all of the related InstrumentSignedByConnections match this filter */
  all?: InputMaybe<InstrumentSignedByConnectionWhere>;
  /** Return Instruments where none of the related InstrumentSignedByConnections match this filter */
  none?: InputMaybe<InstrumentSignedByConnectionWhere>;
  /** Return Instruments where one of the related InstrumentSignedByConnections match this filter */
  single?: InputMaybe<InstrumentSignedByConnectionWhere>;
  /** Return Instruments where some of the related InstrumentSignedByConnections match this filter */
  some?: InputMaybe<InstrumentSignedByConnectionWhere>;
};

export type InstrumentSignedByConnectionSort = {
  edge?: InputMaybe<InstrumentSignedByEdgeSort>;
  node?: InputMaybe<OfficialSort>;
};

export type InstrumentSignedByConnectionWhere = {
  AND?: InputMaybe<Array<InstrumentSignedByConnectionWhere>>;
  NOT?: InputMaybe<InstrumentSignedByConnectionWhere>;
  OR?: InputMaybe<Array<InstrumentSignedByConnectionWhere>>;
  edge?: InputMaybe<InstrumentSignedByEdgeWhere>;
  node?: InputMaybe<OfficialWhere>;
};

export type InstrumentSignedByEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedSort>;
};

export type InstrumentSignedByEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type InstrumentSignedByRelationship = {
  __typename?: 'InstrumentSignedByRelationship';
  cursor: Scalars['String']['output'];
  node: Official;
  properties: Stated;
};

/** Fields to sort Instruments by. The order in which sorts are applied is not guaranteed when specifying many fields in one InstrumentSort object. */
export type InstrumentSort = {
  date?: InputMaybe<SortDirection>;
  endsOn?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  number?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
};

export type InstrumentSupersededByConnection = {
  __typename?: 'InstrumentSupersededByConnection';
  edges: Array<InstrumentSupersededByRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstrumentSupersededByConnectionFilters = {
  /** Return Instruments where all of the related InstrumentSupersededByConnections match this filter */
  all?: InputMaybe<InstrumentSupersededByConnectionWhere>;
  /** Return Instruments where none of the related InstrumentSupersededByConnections match this filter */
  none?: InputMaybe<InstrumentSupersededByConnectionWhere>;
  /** Return Instruments where one of the related InstrumentSupersededByConnections match this filter */
  single?: InputMaybe<InstrumentSupersededByConnectionWhere>;
  /** Return Instruments where some of the related InstrumentSupersededByConnections match this filter */
  some?: InputMaybe<InstrumentSupersededByConnectionWhere>;
};

export type InstrumentSupersededByConnectionSort = {
  edge?: InputMaybe<InstrumentSupersededByEdgeSort>;
  node?: InputMaybe<InstrumentSort>;
};

export type InstrumentSupersededByConnectionWhere = {
  AND?: InputMaybe<Array<InstrumentSupersededByConnectionWhere>>;
  NOT?: InputMaybe<InstrumentSupersededByConnectionWhere>;
  OR?: InputMaybe<Array<InstrumentSupersededByConnectionWhere>>;
  edge?: InputMaybe<InstrumentSupersededByEdgeWhere>;
  node?: InputMaybe<InstrumentWhere>;
};

export type InstrumentSupersededByEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedSort>;
};

export type InstrumentSupersededByEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type InstrumentSupersededByRelationship = {
  __typename?: 'InstrumentSupersededByRelationship';
  cursor: Scalars['String']['output'];
  node: Instrument;
  properties: Stated;
};

export type InstrumentSupersedesConnection = {
  __typename?: 'InstrumentSupersedesConnection';
  edges: Array<InstrumentSupersedesRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstrumentSupersedesConnectionFilters = {
  /** Return Instruments where all of the related InstrumentSupersedesConnections match this filter */
  all?: InputMaybe<InstrumentSupersedesConnectionWhere>;
  /** Return Instruments where none of the related InstrumentSupersedesConnections match this filter */
  none?: InputMaybe<InstrumentSupersedesConnectionWhere>;
  /** Return Instruments where one of the related InstrumentSupersedesConnections match this filter */
  single?: InputMaybe<InstrumentSupersedesConnectionWhere>;
  /** Return Instruments where some of the related InstrumentSupersedesConnections match this filter */
  some?: InputMaybe<InstrumentSupersedesConnectionWhere>;
};

export type InstrumentSupersedesConnectionSort = {
  edge?: InputMaybe<InstrumentSupersedesEdgeSort>;
  node?: InputMaybe<InstrumentSort>;
};

export type InstrumentSupersedesConnectionWhere = {
  AND?: InputMaybe<Array<InstrumentSupersedesConnectionWhere>>;
  NOT?: InputMaybe<InstrumentSupersedesConnectionWhere>;
  OR?: InputMaybe<Array<InstrumentSupersedesConnectionWhere>>;
  edge?: InputMaybe<InstrumentSupersedesEdgeWhere>;
  node?: InputMaybe<InstrumentWhere>;
};

export type InstrumentSupersedesEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedSort>;
};

export type InstrumentSupersedesEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type InstrumentSupersedesRelationship = {
  __typename?: 'InstrumentSupersedesRelationship';
  cursor: Scalars['String']['output'];
  node: Instrument;
  properties: Stated;
};

export type InstrumentTasksConnection = {
  __typename?: 'InstrumentTasksConnection';
  edges: Array<InstrumentTasksRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InstrumentTasksConnectionFilters = {
  /** Return Instruments where all of the related InstrumentTasksConnections match this filter */
  all?: InputMaybe<InstrumentTasksConnectionWhere>;
  /** Return Instruments where none of the related InstrumentTasksConnections match this filter */
  none?: InputMaybe<InstrumentTasksConnectionWhere>;
  /** Return Instruments where one of the related InstrumentTasksConnections match this filter */
  single?: InputMaybe<InstrumentTasksConnectionWhere>;
  /** Return Instruments where some of the related InstrumentTasksConnections match this filter */
  some?: InputMaybe<InstrumentTasksConnectionWhere>;
};

export type InstrumentTasksConnectionSort = {
  edge?: InputMaybe<InstrumentTasksEdgeSort>;
  node?: InputMaybe<TaskSort>;
};

export type InstrumentTasksConnectionWhere = {
  AND?: InputMaybe<Array<InstrumentTasksConnectionWhere>>;
  NOT?: InputMaybe<InstrumentTasksConnectionWhere>;
  OR?: InputMaybe<Array<InstrumentTasksConnectionWhere>>;
  edge?: InputMaybe<InstrumentTasksEdgeWhere>;
  node?: InputMaybe<TaskWhere>;
};

export type InstrumentTasksEdgeSort = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedSort>;
};

export type InstrumentTasksEdgeWhere = {
  /**
   * Relationship properties when source node is of type:
   * * Directive
   * * Plan
   */
  Stated?: InputMaybe<StatedWhere>;
};

export type InstrumentTasksRelationship = {
  __typename?: 'InstrumentTasksRelationship';
  cursor: Scalars['String']['output'];
  node: Task;
  properties: Stated;
};

/** How many rows are of an instrument. */
export type InstrumentTotal = {
  __typename?: 'InstrumentTotal';
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** The instrument. */
  instrument: Instrument;
};

export type InstrumentVariantsConnectionFilters = {
  /** Return Instruments where all of the related EntityVariantsConnections match this filter */
  all?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Instruments where none of the related EntityVariantsConnections match this filter */
  none?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Instruments where one of the related EntityVariantsConnections match this filter */
  single?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Instruments where some of the related EntityVariantsConnections match this filter */
  some?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type InstrumentWhere = {
  AND?: InputMaybe<Array<InstrumentWhere>>;
  NOT?: InputMaybe<InstrumentWhere>;
  OR?: InputMaybe<Array<InstrumentWhere>>;
  assignments?: InputMaybe<AssignmentRelationshipFilters>;
  assignmentsConnection?: InputMaybe<InstrumentAssignmentsConnectionFilters>;
  basedOn?: InputMaybe<InstrumentRelationshipFilters>;
  basedOnConnection?: InputMaybe<InstrumentBasedOnConnectionFilters>;
  basisFor?: InputMaybe<InstrumentRelationshipFilters>;
  basisForConnection?: InputMaybe<InstrumentBasisForConnectionFilters>;
  campaigns?: InputMaybe<CampaignRelationshipFilters>;
  campaignsConnection?: InputMaybe<InstrumentCampaignsConnectionFilters>;
  citedBy?: InputMaybe<InstrumentRelationshipFilters>;
  citedByConnection?: InputMaybe<InstrumentCitedByConnectionFilters>;
  cites?: InputMaybe<InstrumentRelationshipFilters>;
  citesConnection?: InputMaybe<InstrumentCitesConnectionFilters>;
  date?: InputMaybe<EdtfScalarFilters>;
  endsOn?: InputMaybe<DateScalarFilters>;
  established?: InputMaybe<OrganizationRelationshipFilters>;
  establishedConnection?: InputMaybe<InstrumentEstablishedConnectionFilters>;
  formerIds?: InputMaybe<FormerIdRelationshipFilters>;
  formerIdsConnection?: InputMaybe<InstrumentFormerIdsConnectionFilters>;
  givenAt?: InputMaybe<EventWhere>;
  givenAtConnection?: InputMaybe<InstrumentGivenAtConnectionWhere>;
  id?: InputMaybe<IdScalarFilters>;
  implementedBy?: InputMaybe<InstrumentRelationshipFilters>;
  implementedByConnection?: InputMaybe<InstrumentImplementedByConnectionFilters>;
  implements?: InputMaybe<InstrumentRelationshipFilters>;
  implementsConnection?: InputMaybe<InstrumentImplementsConnectionFilters>;
  issuedBy?: InputMaybe<AgentRelationshipFilters>;
  issuedByConnection?: InputMaybe<InstrumentIssuedByConnectionFilters>;
  kind?: InputMaybe<InstrumentKindEnumScalarFilters>;
  name?: InputMaybe<StringScalarFilters>;
  names?: InputMaybe<NameRelationshipFilters>;
  namesConnection?: InputMaybe<InstrumentNamesConnectionFilters>;
  number?: InputMaybe<StringScalarFilters>;
  outcomes?: InputMaybe<OutcomeRelationshipFilters>;
  outcomesConnection?: InputMaybe<InstrumentOutcomesConnectionFilters>;
  signedBy?: InputMaybe<OfficialRelationshipFilters>;
  signedByConnection?: InputMaybe<InstrumentSignedByConnectionFilters>;
  startsOn?: InputMaybe<DateScalarFilters>;
  supersededBy?: InputMaybe<InstrumentRelationshipFilters>;
  supersededByConnection?: InputMaybe<InstrumentSupersededByConnectionFilters>;
  supersedes?: InputMaybe<InstrumentRelationshipFilters>;
  supersedesConnection?: InputMaybe<InstrumentSupersedesConnectionFilters>;
  tasks?: InputMaybe<TaskRelationshipFilters>;
  tasksConnection?: InputMaybe<InstrumentTasksConnectionFilters>;
  typename?: InputMaybe<Array<InstrumentImplementation>>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<InstrumentVariantsConnectionFilters>;
};

export type InstrumentsConnection = {
  __typename?: 'InstrumentsConnection';
  aggregate: InstrumentAggregate;
  edges: Array<InstrumentEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IntAggregateSelection = {
  __typename?: 'IntAggregateSelection';
  average?: Maybe<Scalars['Float']['output']>;
  max?: Maybe<Scalars['Int']['output']>;
  min?: Maybe<Scalars['Int']['output']>;
  sum?: Maybe<Scalars['Int']['output']>;
};

/** Int filters */
export type IntScalarFilters = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** What was read, shown or used: a book, a film, a form. */
export type Material = Entity & {
  __typename?: 'Material';
  /** The paragraphs where it is stated; never empty. */
  citations: Array<Citation>;
  /** The events where it was read, shown or used. */
  events: Array<Event>;
  eventsConnection: MaterialEventsConnection;
  /** The ids that it had before it was said to be the same as another; they still lead to it. */
  formerIds: Array<FormerId>;
  formerIdsConnection: EntityFormerIdsConnection;
  /** The id: lower-case words joined by hyphens, the country or publisher first (`vn-31-ct-tw`); of a nested record, its parent's id and what tells it apart. */
  id: Scalars['ID']['output'];
  /** What kind of material it is. */
  kind: MaterialKind;
  /** Who made it or put it out (schema:creator). */
  madeBy: Array<Agent>;
  madeByConnection: MaterialMadeByConnection;
  /** One name to show. It stands among `names` too, as PREFERRED. */
  name: Scalars['String']['output'];
  /**
   * One name to show to readers of these languages: in the first of them that it has a name in, and there PREFERRED or TRANSLATION
   * before other kinds. Where it has none in any, its name to show; the language that comes with it says so.
   */
  nameIn: Name;
  /** Every name, each with its language and kind. */
  names: Array<Name>;
  namesConnection: EntityNamesConnection;
  /** The tasks that it is used for. */
  tasks: Array<Task>;
  tasksConnection: MaterialTasksConnection;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: EntityVariantsConnection;
};


/** What was read, shown or used: a book, a film, a form. */
export type MaterialEventsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventSort>>;
  where?: InputMaybe<EventWhere>;
};


/** What was read, shown or used: a book, a film, a form. */
export type MaterialEventsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MaterialEventsConnectionSort>>;
  where?: InputMaybe<MaterialEventsConnectionWhere>;
};


/** What was read, shown or used: a book, a film, a form. */
export type MaterialFormerIdsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


/** What was read, shown or used: a book, a film, a form. */
export type MaterialFormerIdsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityFormerIdsConnectionSort>>;
  where?: InputMaybe<EntityFormerIdsConnectionWhere>;
};


/** What was read, shown or used: a book, a film, a form. */
export type MaterialMadeByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentSort>>;
  where?: InputMaybe<AgentWhere>;
};


/** What was read, shown or used: a book, a film, a form. */
export type MaterialMadeByConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MaterialMadeByConnectionSort>>;
  where?: InputMaybe<MaterialMadeByConnectionWhere>;
};


/** What was read, shown or used: a book, a film, a form. */
export type MaterialNameInArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** What was read, shown or used: a book, a film, a form. */
export type MaterialNamesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


/** What was read, shown or used: a book, a film, a form. */
export type MaterialNamesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityNamesConnectionSort>>;
  where?: InputMaybe<EntityNamesConnectionWhere>;
};


/** What was read, shown or used: a book, a film, a form. */
export type MaterialTasksArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TaskSort>>;
  where?: InputMaybe<TaskWhere>;
};


/** What was read, shown or used: a book, a film, a form. */
export type MaterialTasksConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MaterialTasksConnectionSort>>;
  where?: InputMaybe<MaterialTasksConnectionWhere>;
};


/** What was read, shown or used: a book, a film, a form. */
export type MaterialVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


/** What was read, shown or used: a book, a film, a form. */
export type MaterialVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityVariantsConnectionSort>>;
  where?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type MaterialAgentMadeByAggregateSelection = {
  __typename?: 'MaterialAgentMadeByAggregateSelection';
  count: CountConnection;
  node?: Maybe<MaterialAgentMadeByNodeAggregateSelection>;
};

export type MaterialAgentMadeByNodeAggregateSelection = {
  __typename?: 'MaterialAgentMadeByNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type MaterialAggregate = {
  __typename?: 'MaterialAggregate';
  count: Count;
  node: MaterialAggregateNode;
};

export type MaterialAggregateNode = {
  __typename?: 'MaterialAggregateNode';
  name: StringAggregateSelection;
};

export type MaterialEdge = {
  __typename?: 'MaterialEdge';
  cursor: Scalars['String']['output'];
  node: Material;
};

export type MaterialEventEventsAggregateSelection = {
  __typename?: 'MaterialEventEventsAggregateSelection';
  count: CountConnection;
  node?: Maybe<MaterialEventEventsNodeAggregateSelection>;
};

export type MaterialEventEventsNodeAggregateSelection = {
  __typename?: 'MaterialEventEventsNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type MaterialEventsConnection = {
  __typename?: 'MaterialEventsConnection';
  aggregate: MaterialEventEventsAggregateSelection;
  edges: Array<MaterialEventsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MaterialEventsConnectionFilters = {
  /** Return Materials where all of the related MaterialEventsConnections match this filter */
  all?: InputMaybe<MaterialEventsConnectionWhere>;
  /** Return Materials where none of the related MaterialEventsConnections match this filter */
  none?: InputMaybe<MaterialEventsConnectionWhere>;
  /** Return Materials where one of the related MaterialEventsConnections match this filter */
  single?: InputMaybe<MaterialEventsConnectionWhere>;
  /** Return Materials where some of the related MaterialEventsConnections match this filter */
  some?: InputMaybe<MaterialEventsConnectionWhere>;
};

export type MaterialEventsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<EventSort>;
};

export type MaterialEventsConnectionWhere = {
  AND?: InputMaybe<Array<MaterialEventsConnectionWhere>>;
  NOT?: InputMaybe<MaterialEventsConnectionWhere>;
  OR?: InputMaybe<Array<MaterialEventsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<EventWhere>;
};

export type MaterialEventsRelationship = {
  __typename?: 'MaterialEventsRelationship';
  cursor: Scalars['String']['output'];
  node: Event;
  properties: Stated;
};

export type MaterialFormerIdsConnectionFilters = {
  /** Return Materials where all of the related EntityFormerIdsConnections match this filter */
  all?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Materials where none of the related EntityFormerIdsConnections match this filter */
  none?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Materials where one of the related EntityFormerIdsConnections match this filter */
  single?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Materials where some of the related EntityFormerIdsConnections match this filter */
  some?: InputMaybe<EntityFormerIdsConnectionWhere>;
};

/** The kinds of materials. */
export type MaterialKind =
  /** A book. */
  | 'BOOK'
  /** A film or video. */
  | 'FILM'
  /** A form or standard letter to be filled in or served. */
  | 'FORM'
  /** Anything else. */
  | 'OTHER'
  /** A publication of another kind. */
  | 'PUBLICATION';

/** MaterialKind filters */
export type MaterialKindEnumScalarFilters = {
  eq?: InputMaybe<MaterialKind>;
  in?: InputMaybe<Array<MaterialKind>>;
};

export type MaterialMadeByConnection = {
  __typename?: 'MaterialMadeByConnection';
  aggregate: MaterialAgentMadeByAggregateSelection;
  edges: Array<MaterialMadeByRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MaterialMadeByConnectionFilters = {
  /** Return Materials where all of the related MaterialMadeByConnections match this filter */
  all?: InputMaybe<MaterialMadeByConnectionWhere>;
  /** Return Materials where none of the related MaterialMadeByConnections match this filter */
  none?: InputMaybe<MaterialMadeByConnectionWhere>;
  /** Return Materials where one of the related MaterialMadeByConnections match this filter */
  single?: InputMaybe<MaterialMadeByConnectionWhere>;
  /** Return Materials where some of the related MaterialMadeByConnections match this filter */
  some?: InputMaybe<MaterialMadeByConnectionWhere>;
};

export type MaterialMadeByConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<AgentSort>;
};

export type MaterialMadeByConnectionWhere = {
  AND?: InputMaybe<Array<MaterialMadeByConnectionWhere>>;
  NOT?: InputMaybe<MaterialMadeByConnectionWhere>;
  OR?: InputMaybe<Array<MaterialMadeByConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<AgentWhere>;
};

export type MaterialMadeByRelationship = {
  __typename?: 'MaterialMadeByRelationship';
  cursor: Scalars['String']['output'];
  node: Agent;
  properties: Stated;
};

export type MaterialNamesConnectionFilters = {
  /** Return Materials where all of the related EntityNamesConnections match this filter */
  all?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Materials where none of the related EntityNamesConnections match this filter */
  none?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Materials where one of the related EntityNamesConnections match this filter */
  single?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Materials where some of the related EntityNamesConnections match this filter */
  some?: InputMaybe<EntityNamesConnectionWhere>;
};

export type MaterialRelationshipFilters = {
  /** Filter type where all of the related Materials match this filter */
  all?: InputMaybe<MaterialWhere>;
  /** Filter type where none of the related Materials match this filter */
  none?: InputMaybe<MaterialWhere>;
  /** Filter type where one of the related Materials match this filter */
  single?: InputMaybe<MaterialWhere>;
  /** Filter type where some of the related Materials match this filter */
  some?: InputMaybe<MaterialWhere>;
};

/** Fields to sort Materials by. The order in which sorts are applied is not guaranteed when specifying many fields in one MaterialSort object. */
export type MaterialSort = {
  id?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
};

export type MaterialTaskTasksAggregateSelection = {
  __typename?: 'MaterialTaskTasksAggregateSelection';
  count: CountConnection;
  node?: Maybe<MaterialTaskTasksNodeAggregateSelection>;
};

export type MaterialTaskTasksNodeAggregateSelection = {
  __typename?: 'MaterialTaskTasksNodeAggregateSelection';
  description: StringAggregateSelection;
  name: StringAggregateSelection;
  position: IntAggregateSelection;
};

export type MaterialTasksConnection = {
  __typename?: 'MaterialTasksConnection';
  aggregate: MaterialTaskTasksAggregateSelection;
  edges: Array<MaterialTasksRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MaterialTasksConnectionFilters = {
  /** Return Materials where all of the related MaterialTasksConnections match this filter */
  all?: InputMaybe<MaterialTasksConnectionWhere>;
  /** Return Materials where none of the related MaterialTasksConnections match this filter */
  none?: InputMaybe<MaterialTasksConnectionWhere>;
  /** Return Materials where one of the related MaterialTasksConnections match this filter */
  single?: InputMaybe<MaterialTasksConnectionWhere>;
  /** Return Materials where some of the related MaterialTasksConnections match this filter */
  some?: InputMaybe<MaterialTasksConnectionWhere>;
};

export type MaterialTasksConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<TaskSort>;
};

export type MaterialTasksConnectionWhere = {
  AND?: InputMaybe<Array<MaterialTasksConnectionWhere>>;
  NOT?: InputMaybe<MaterialTasksConnectionWhere>;
  OR?: InputMaybe<Array<MaterialTasksConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<TaskWhere>;
};

export type MaterialTasksRelationship = {
  __typename?: 'MaterialTasksRelationship';
  cursor: Scalars['String']['output'];
  node: Task;
  properties: Stated;
};

export type MaterialVariantsConnectionFilters = {
  /** Return Materials where all of the related EntityVariantsConnections match this filter */
  all?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Materials where none of the related EntityVariantsConnections match this filter */
  none?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Materials where one of the related EntityVariantsConnections match this filter */
  single?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Materials where some of the related EntityVariantsConnections match this filter */
  some?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type MaterialWhere = {
  AND?: InputMaybe<Array<MaterialWhere>>;
  NOT?: InputMaybe<MaterialWhere>;
  OR?: InputMaybe<Array<MaterialWhere>>;
  events?: InputMaybe<EventRelationshipFilters>;
  eventsConnection?: InputMaybe<MaterialEventsConnectionFilters>;
  formerIds?: InputMaybe<FormerIdRelationshipFilters>;
  formerIdsConnection?: InputMaybe<MaterialFormerIdsConnectionFilters>;
  id?: InputMaybe<IdScalarFilters>;
  kind?: InputMaybe<MaterialKindEnumScalarFilters>;
  madeBy?: InputMaybe<AgentRelationshipFilters>;
  madeByConnection?: InputMaybe<MaterialMadeByConnectionFilters>;
  name?: InputMaybe<StringScalarFilters>;
  names?: InputMaybe<NameRelationshipFilters>;
  namesConnection?: InputMaybe<MaterialNamesConnectionFilters>;
  sources?: InputMaybe<StringListFilters>;
  tasks?: InputMaybe<TaskRelationshipFilters>;
  tasksConnection?: InputMaybe<MaterialTasksConnectionFilters>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<MaterialVariantsConnectionFilters>;
};

export type MaterialsConnection = {
  __typename?: 'MaterialsConnection';
  aggregate: MaterialAggregate;
  edges: Array<MaterialEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** That a person holds a post, or a place in an organization, for some time (org:Membership). Dated by what the source shows: often just the day of the event. */
export type Membership = Dated & {
  __typename?: 'Membership';
  /** The paragraphs that state it; never empty. */
  citations: Array<Citation>;
  /** When, as the source gives it; null where it gives none. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** The last day that `date` can mean, ISO 8601. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** The id: the id of the record that it stands in, and of whom, what post and which organization it joins. */
  id: Scalars['ID']['output'];
  /** The person. */
  official?: Maybe<Official>;
  officialConnection: MembershipOfficialConnection;
  /** The organization, where no post says it already. */
  organization?: Maybe<Organization>;
  organizationConnection: MembershipOrganizationConnection;
  /** The post; null where the person is a member without a post. */
  post?: Maybe<Post>;
  postConnection: MembershipPostConnection;
  /** The person's rank, in English: "Lieutenant General". */
  rank?: Maybe<Scalars['String']['output']>;
  /** The first day that `date` can mean, ISO 8601. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: MembershipVariantsConnection;
};


/** That a person holds a post, or a place in an organization, for some time (org:Membership). Dated by what the source shows: often just the day of the event. */
export type MembershipVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


/** That a person holds a post, or a place in an organization, for some time (org:Membership). Dated by what the source shows: often just the day of the event. */
export type MembershipVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MembershipVariantsConnectionSort>>;
  where?: InputMaybe<MembershipVariantsConnectionWhere>;
};

export type MembershipAggregate = {
  __typename?: 'MembershipAggregate';
  count: Count;
  node: MembershipAggregateNode;
};

export type MembershipAggregateNode = {
  __typename?: 'MembershipAggregateNode';
  rank: StringAggregateSelection;
};

export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  cursor: Scalars['String']['output'];
  node: Membership;
};

export type MembershipOfficialConnection = {
  __typename?: 'MembershipOfficialConnection';
  edges: Array<MembershipOfficialRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MembershipOfficialConnectionWhere = {
  AND?: InputMaybe<Array<MembershipOfficialConnectionWhere>>;
  NOT?: InputMaybe<MembershipOfficialConnectionWhere>;
  OR?: InputMaybe<Array<MembershipOfficialConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<OfficialWhere>;
};

export type MembershipOfficialRelationship = {
  __typename?: 'MembershipOfficialRelationship';
  cursor: Scalars['String']['output'];
  node: Official;
  properties: Stated;
};

export type MembershipOrganizationConnection = {
  __typename?: 'MembershipOrganizationConnection';
  edges: Array<MembershipOrganizationRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MembershipOrganizationConnectionWhere = {
  AND?: InputMaybe<Array<MembershipOrganizationConnectionWhere>>;
  NOT?: InputMaybe<MembershipOrganizationConnectionWhere>;
  OR?: InputMaybe<Array<MembershipOrganizationConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<OrganizationWhere>;
};

export type MembershipOrganizationRelationship = {
  __typename?: 'MembershipOrganizationRelationship';
  cursor: Scalars['String']['output'];
  node: Organization;
  properties: Stated;
};

export type MembershipPostConnection = {
  __typename?: 'MembershipPostConnection';
  edges: Array<MembershipPostRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MembershipPostConnectionWhere = {
  AND?: InputMaybe<Array<MembershipPostConnectionWhere>>;
  NOT?: InputMaybe<MembershipPostConnectionWhere>;
  OR?: InputMaybe<Array<MembershipPostConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<PostWhere>;
};

export type MembershipPostRelationship = {
  __typename?: 'MembershipPostRelationship';
  cursor: Scalars['String']['output'];
  node: Post;
  properties: Stated;
};

export type MembershipRelationshipFilters = {
  /** Filter type where all of the related Memberships match this filter */
  all?: InputMaybe<MembershipWhere>;
  /** Filter type where none of the related Memberships match this filter */
  none?: InputMaybe<MembershipWhere>;
  /** Filter type where one of the related Memberships match this filter */
  single?: InputMaybe<MembershipWhere>;
  /** Filter type where some of the related Memberships match this filter */
  some?: InputMaybe<MembershipWhere>;
};

/** Fields to sort Memberships by. The order in which sorts are applied is not guaranteed when specifying many fields in one MembershipSort object. */
export type MembershipSort = {
  date?: InputMaybe<SortDirection>;
  endsOn?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  rank?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
};

export type MembershipVariantVariantsAggregateSelection = {
  __typename?: 'MembershipVariantVariantsAggregateSelection';
  count: CountConnection;
  node?: Maybe<MembershipVariantVariantsNodeAggregateSelection>;
};

export type MembershipVariantVariantsNodeAggregateSelection = {
  __typename?: 'MembershipVariantVariantsNodeAggregateSelection';
  field: StringAggregateSelection;
  value: StringAggregateSelection;
};

export type MembershipVariantsConnection = {
  __typename?: 'MembershipVariantsConnection';
  aggregate: MembershipVariantVariantsAggregateSelection;
  edges: Array<MembershipVariantsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MembershipVariantsConnectionFilters = {
  /** Return Memberships where all of the related MembershipVariantsConnections match this filter */
  all?: InputMaybe<MembershipVariantsConnectionWhere>;
  /** Return Memberships where none of the related MembershipVariantsConnections match this filter */
  none?: InputMaybe<MembershipVariantsConnectionWhere>;
  /** Return Memberships where one of the related MembershipVariantsConnections match this filter */
  single?: InputMaybe<MembershipVariantsConnectionWhere>;
  /** Return Memberships where some of the related MembershipVariantsConnections match this filter */
  some?: InputMaybe<MembershipVariantsConnectionWhere>;
};

export type MembershipVariantsConnectionSort = {
  node?: InputMaybe<VariantSort>;
};

export type MembershipVariantsConnectionWhere = {
  AND?: InputMaybe<Array<MembershipVariantsConnectionWhere>>;
  NOT?: InputMaybe<MembershipVariantsConnectionWhere>;
  OR?: InputMaybe<Array<MembershipVariantsConnectionWhere>>;
  node?: InputMaybe<VariantWhere>;
};

export type MembershipVariantsRelationship = {
  __typename?: 'MembershipVariantsRelationship';
  cursor: Scalars['String']['output'];
  node: Variant;
};

export type MembershipWhere = {
  AND?: InputMaybe<Array<MembershipWhere>>;
  NOT?: InputMaybe<MembershipWhere>;
  OR?: InputMaybe<Array<MembershipWhere>>;
  date?: InputMaybe<EdtfScalarFilters>;
  endsOn?: InputMaybe<DateScalarFilters>;
  id?: InputMaybe<IdScalarFilters>;
  official?: InputMaybe<OfficialWhere>;
  officialConnection?: InputMaybe<MembershipOfficialConnectionWhere>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationConnection?: InputMaybe<MembershipOrganizationConnectionWhere>;
  post?: InputMaybe<PostWhere>;
  postConnection?: InputMaybe<MembershipPostConnectionWhere>;
  rank?: InputMaybe<StringScalarFilters>;
  sources?: InputMaybe<StringListFilters>;
  startsOn?: InputMaybe<DateScalarFilters>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<MembershipVariantsConnectionFilters>;
};

export type MembershipsConnection = {
  __typename?: 'MembershipsConnection';
  aggregate: MembershipAggregate;
  edges: Array<MembershipEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** How strongly a duty is laid (LegalRuleML deontic operators). */
export type Modality =
  /** Shall, must, is assigned, is required. */
  | 'OBLIGATION'
  /** May. */
  | 'PERMISSION'
  /** Shall not, must not. */
  | 'PROHIBITION'
  /** Asks, calls on, should. */
  | 'RECOMMENDATION';

/** Modality filters */
export type ModalityEnumScalarFilters = {
  eq?: InputMaybe<Modality>;
  in?: InputMaybe<Array<Modality>>;
};

/** How many rows are of a modality. */
export type ModalityTotal = {
  __typename?: 'ModalityTotal';
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** The modality. */
  modality: Modality;
};

/** A name of an entity, in one language (SKOS labels, Popolo other names). */
export type Name = {
  __typename?: 'Name';
  /** The paragraphs that print the name; empty for a TRANSLATION, which no article prints. */
  citations: Array<Citation>;
  /** What kind of name it is. */
  kind: NameKind;
  /** The language, BCP 47: vi, zh-Hans, en, zh-Latn-pinyin. */
  language: Scalars['String']['output'];
  /** The name as it is written, a title or slogan without its quotation marks. */
  value: Scalars['String']['output'];
};

export type NameAggregate = {
  __typename?: 'NameAggregate';
  count: Count;
  node: NameAggregateNode;
};

export type NameAggregateNode = {
  __typename?: 'NameAggregateNode';
  language: StringAggregateSelection;
  value: StringAggregateSelection;
};

export type NameEdge = {
  __typename?: 'NameEdge';
  cursor: Scalars['String']['output'];
  node: Name;
};

/** The kinds of names (skos:prefLabel, skos:altLabel, Popolo). */
export type NameKind =
  /** Initials or another short form. */
  | 'ABBREVIATION'
  /** Another name that a source prints. */
  | 'ALTERNATIVE'
  /** A name that it no longer bears. */
  | 'FORMER'
  /** The name to show: as the source prints it; of what it gives no name, such as a task, in our own words. */
  | 'PREFERRED'
  /** A rendering, or the body's own official name, that no cited article prints. */
  | 'TRANSLATION';

/** NameKind filters */
export type NameKindEnumScalarFilters = {
  eq?: InputMaybe<NameKind>;
  in?: InputMaybe<Array<NameKind>>;
};

export type NameRelationshipFilters = {
  /** Filter type where all of the related Names match this filter */
  all?: InputMaybe<NameWhere>;
  /** Filter type where none of the related Names match this filter */
  none?: InputMaybe<NameWhere>;
  /** Filter type where one of the related Names match this filter */
  single?: InputMaybe<NameWhere>;
  /** Filter type where some of the related Names match this filter */
  some?: InputMaybe<NameWhere>;
};

/** Fields to sort Names by. The order in which sorts are applied is not guaranteed when specifying many fields in one NameSort object. */
export type NameSort = {
  kind?: InputMaybe<SortDirection>;
  language?: InputMaybe<SortDirection>;
  value?: InputMaybe<SortDirection>;
};

export type NameWhere = {
  AND?: InputMaybe<Array<NameWhere>>;
  NOT?: InputMaybe<NameWhere>;
  OR?: InputMaybe<Array<NameWhere>>;
  kind?: InputMaybe<NameKindEnumScalarFilters>;
  language?: InputMaybe<StringScalarFilters>;
  sources?: InputMaybe<StringListFilters>;
  value?: InputMaybe<StringScalarFilters>;
};

export type NamesConnection = {
  __typename?: 'NamesConnection';
  aggregate: NameAggregate;
  edges: Array<NameEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** How many neighbors of a type are joined by edges of a type in a direction to the entities asked for. */
export type NeighborCount = {
  __typename?: 'NeighborCount';
  /** How many neighbors; those asked for are not counted, and each other one once. */
  count: Scalars['Int']['output'];
  /** OUT: from an entity asked for; IN: to it. */
  direction: EdgeDirection;
  /** The type of the edges, as in `Edge.type`. */
  relationship: Scalars['String']['output'];
  /** The neighbors' type: Organization, Plan. */
  type: Scalars['String']['output'];
};

/** What lies around some entities: one page of it. */
export type Neighborhood = Subgraph & {
  __typename?: 'Neighborhood';
  /**
   * How many neighbors those asked for have, by how they are related, whatever `depth`, `types` and `relationships`: what can be
   * gone to. Only those that `startsOn` and `endsOn` let through.
   */
  counts: Array<NeighborCount>;
  /**
   * Every edge that joins an entity of this page to another of it or of a page before, whatever its type: pages laid together
   * are the same as one long page. In the order of their ids.
   */
  edges: Array<Edge>;
  /** The entities of this page: those asked for come first, then by distance. */
  nodes: Array<Entity>;
  /** Whether more follow, and where. */
  pageInfo: PageInfo;
  /** How many entities there are on all pages; null where a depth of 2 or 3 leads beyond this page: they are not counted then. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether further pages follow. */
  truncated: Scalars['Boolean']['output'];
};

/** What follows for one agent from an assignment. */
export type Obligation = {
  __typename?: 'Obligation';
  /** What the source says. */
  assignment: Assignment;
  /** Who bears it. */
  bearer: Agent;
  /** Where it is stated: the assignment, then the task, then each step of `through` and of `under`. */
  citations: Array<Citation>;
  /** The instrument that sets the task. */
  instrument: Instrument;
  /** How strongly. */
  modality: Modality;
  /** In which role. */
  role: AssignmentRole;
  /** What is to be done; null only where the instrument sets no task. */
  task?: Maybe<Task>;
  /** The steps from the addressee that the source names to this bearer; empty where it is named itself. */
  through: Array<Entity>;
  /** What that instrument implements, up the chain, nearest first. */
  under: Array<Instrument>;
};

/** The orders of obligations; within each, as INSTRUMENT has it. */
export type ObligationOrder =
  /** By the bearer's name. */
  | 'BEARER'
  /** By the last day that the assignment's date can mean; what has none comes last. */
  | 'DUE'
  /** By depth under the instrument asked for, then by instrument, task, role and bearer, by their ids and positions. */
  | 'INSTRUMENT'
  /** By role. */
  | 'ROLE';

/** How many rows each role, modality, bearer and instrument has, on all pages; the most first. */
export type ObligationTotals = {
  __typename?: 'ObligationTotals';
  /** How many bearers there are. */
  bearerCount: Scalars['Int']['output'];
  /** By bearer; the first 100 of `bearerCount`. */
  bearers: Array<BearerTotal>;
  /** How many instruments there are. */
  instrumentCount: Scalars['Int']['output'];
  /** By the instrument that sets the task; the first 100 of `instrumentCount`. */
  instruments: Array<InstrumentTotal>;
  /** By modality. */
  modalities: Array<ModalityTotal>;
  /** By role. */
  roles: Array<RoleTotal>;
};

/** A page of obligations. */
export type Obligations = {
  __typename?: 'Obligations';
  /** The rows of this page. */
  nodes: Array<Obligation>;
  /** Whether more follow, and where. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
  /** How the rows of all pages divide. */
  totals: ObligationTotals;
};

/** A person in an official capacity (foaf:Person). */
export type Official = Agent & Entity & {
  __typename?: 'Official';
  /** What is laid on it by name. */
  assignments: Array<Assignment>;
  assignmentsConnection: AgentAssignmentsConnection;
  /** The campaigns that it organizes. */
  campaigns: Array<Campaign>;
  campaignsConnection: AgentCampaignsConnection;
  /** The paragraphs where it is stated; never empty. */
  citations: Array<Citation>;
  /** The events that it organizes. */
  events: Array<Event>;
  eventsConnection: AgentEventsConnection;
  /** The ids that it had before it was said to be the same as another; they still lead to it. */
  formerIds: Array<FormerId>;
  formerIdsConnection: EntityFormerIdsConnection;
  /** The classes that it belongs to. */
  groups: Array<Group>;
  groupsConnection: AgentGroupsConnection;
  /** The id: lower-case words joined by hyphens, the country or publisher first (`vn-31-ct-tw`); of a nested record, its parent's id and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The instruments that it issued. */
  issued: Array<Instrument>;
  issuedConnection: AgentIssuedConnection;
  /** The materials that it made or put out. */
  materials: Array<Material>;
  materialsConnection: AgentMaterialsConnection;
  /** The posts and places that the person holds or held. */
  memberships: Array<Membership>;
  membershipsConnection: OfficialMembershipsConnection;
  /** One name to show. It stands among `names` too, as PREFERRED. */
  name: Scalars['String']['output'];
  /**
   * One name to show to readers of these languages: in the first of them that it has a name in, and there PREFERRED or TRANSLATION
   * before other kinds. Where it has none in any, its name to show; the language that comes with it says so.
   */
  nameIn: Name;
  /** Every name, each with its language and kind. */
  names: Array<Name>;
  namesConnection: EntityNamesConnection;
  /** The outcomes that it achieved, or is to achieve. */
  outcomes: Array<Outcome>;
  outcomesConnection: AgentOutcomesConnection;
  /** The events that it took part in. */
  participations: Array<Participation>;
  participationsConnection: AgentParticipationsConnection;
  /** The instruments that the person signed. */
  signed: Array<Instrument>;
  signedConnection: OfficialSignedConnection;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: EntityVariantsConnection;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialAssignmentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssignmentSort>>;
  where?: InputMaybe<AssignmentWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialAssignmentsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentAssignmentsConnectionSort>>;
  where?: InputMaybe<AgentAssignmentsConnectionWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialCampaignsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignSort>>;
  where?: InputMaybe<CampaignWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialCampaignsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentCampaignsConnectionSort>>;
  where?: InputMaybe<AgentCampaignsConnectionWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialEventsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventSort>>;
  where?: InputMaybe<EventWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialEventsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentEventsConnectionSort>>;
  where?: InputMaybe<AgentEventsConnectionWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialFormerIdsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialFormerIdsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityFormerIdsConnectionSort>>;
  where?: InputMaybe<EntityFormerIdsConnectionWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialGroupsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<GroupSort>>;
  where?: InputMaybe<GroupWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialGroupsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentGroupsConnectionSort>>;
  where?: InputMaybe<AgentGroupsConnectionWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialIssuedArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialIssuedConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentIssuedConnectionSort>>;
  where?: InputMaybe<AgentIssuedConnectionWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialMaterialsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MaterialSort>>;
  where?: InputMaybe<MaterialWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialMaterialsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentMaterialsConnectionSort>>;
  where?: InputMaybe<AgentMaterialsConnectionWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialMembershipsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MembershipSort>>;
  where?: InputMaybe<MembershipWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialMembershipsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OfficialMembershipsConnectionSort>>;
  where?: InputMaybe<OfficialMembershipsConnectionWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialNameInArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialNamesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialNamesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityNamesConnectionSort>>;
  where?: InputMaybe<EntityNamesConnectionWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialOutcomesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OutcomeSort>>;
  where?: InputMaybe<OutcomeWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialOutcomesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentOutcomesConnectionSort>>;
  where?: InputMaybe<AgentOutcomesConnectionWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialParticipationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ParticipationSort>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialParticipationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentParticipationsConnectionSort>>;
  where?: InputMaybe<AgentParticipationsConnectionWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialSignedArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialSignedConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OfficialSignedConnectionSort>>;
  where?: InputMaybe<OfficialSignedConnectionWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


/** A person in an official capacity (foaf:Person). */
export type OfficialVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityVariantsConnectionSort>>;
  where?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type OfficialAggregate = {
  __typename?: 'OfficialAggregate';
  count: Count;
  node: OfficialAggregateNode;
};

export type OfficialAggregateNode = {
  __typename?: 'OfficialAggregateNode';
  name: StringAggregateSelection;
};

export type OfficialAssignmentsConnectionFilters = {
  /** Return Officials where all of the related AgentAssignmentsConnections match this filter */
  all?: InputMaybe<AgentAssignmentsConnectionWhere>;
  /** Return Officials where none of the related AgentAssignmentsConnections match this filter */
  none?: InputMaybe<AgentAssignmentsConnectionWhere>;
  /** Return Officials where one of the related AgentAssignmentsConnections match this filter */
  single?: InputMaybe<AgentAssignmentsConnectionWhere>;
  /** Return Officials where some of the related AgentAssignmentsConnections match this filter */
  some?: InputMaybe<AgentAssignmentsConnectionWhere>;
};

export type OfficialCampaignsConnectionFilters = {
  /** Return Officials where all of the related AgentCampaignsConnections match this filter */
  all?: InputMaybe<AgentCampaignsConnectionWhere>;
  /** Return Officials where none of the related AgentCampaignsConnections match this filter */
  none?: InputMaybe<AgentCampaignsConnectionWhere>;
  /** Return Officials where one of the related AgentCampaignsConnections match this filter */
  single?: InputMaybe<AgentCampaignsConnectionWhere>;
  /** Return Officials where some of the related AgentCampaignsConnections match this filter */
  some?: InputMaybe<AgentCampaignsConnectionWhere>;
};

export type OfficialEdge = {
  __typename?: 'OfficialEdge';
  cursor: Scalars['String']['output'];
  node: Official;
};

export type OfficialEventsConnectionFilters = {
  /** Return Officials where all of the related AgentEventsConnections match this filter */
  all?: InputMaybe<AgentEventsConnectionWhere>;
  /** Return Officials where none of the related AgentEventsConnections match this filter */
  none?: InputMaybe<AgentEventsConnectionWhere>;
  /** Return Officials where one of the related AgentEventsConnections match this filter */
  single?: InputMaybe<AgentEventsConnectionWhere>;
  /** Return Officials where some of the related AgentEventsConnections match this filter */
  some?: InputMaybe<AgentEventsConnectionWhere>;
};

export type OfficialFormerIdsConnectionFilters = {
  /** Return Officials where all of the related EntityFormerIdsConnections match this filter */
  all?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Officials where none of the related EntityFormerIdsConnections match this filter */
  none?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Officials where one of the related EntityFormerIdsConnections match this filter */
  single?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Officials where some of the related EntityFormerIdsConnections match this filter */
  some?: InputMaybe<EntityFormerIdsConnectionWhere>;
};

export type OfficialGroupsConnectionFilters = {
  /** Return Officials where all of the related AgentGroupsConnections match this filter */
  all?: InputMaybe<AgentGroupsConnectionWhere>;
  /** Return Officials where none of the related AgentGroupsConnections match this filter */
  none?: InputMaybe<AgentGroupsConnectionWhere>;
  /** Return Officials where one of the related AgentGroupsConnections match this filter */
  single?: InputMaybe<AgentGroupsConnectionWhere>;
  /** Return Officials where some of the related AgentGroupsConnections match this filter */
  some?: InputMaybe<AgentGroupsConnectionWhere>;
};

export type OfficialInstrumentSignedAggregateSelection = {
  __typename?: 'OfficialInstrumentSignedAggregateSelection';
  count: CountConnection;
  node?: Maybe<OfficialInstrumentSignedNodeAggregateSelection>;
};

export type OfficialInstrumentSignedNodeAggregateSelection = {
  __typename?: 'OfficialInstrumentSignedNodeAggregateSelection';
  name: StringAggregateSelection;
  number: StringAggregateSelection;
};

export type OfficialIssuedConnectionFilters = {
  /** Return Officials where all of the related AgentIssuedConnections match this filter */
  all?: InputMaybe<AgentIssuedConnectionWhere>;
  /** Return Officials where none of the related AgentIssuedConnections match this filter */
  none?: InputMaybe<AgentIssuedConnectionWhere>;
  /** Return Officials where one of the related AgentIssuedConnections match this filter */
  single?: InputMaybe<AgentIssuedConnectionWhere>;
  /** Return Officials where some of the related AgentIssuedConnections match this filter */
  some?: InputMaybe<AgentIssuedConnectionWhere>;
};

export type OfficialMaterialsConnectionFilters = {
  /** Return Officials where all of the related AgentMaterialsConnections match this filter */
  all?: InputMaybe<AgentMaterialsConnectionWhere>;
  /** Return Officials where none of the related AgentMaterialsConnections match this filter */
  none?: InputMaybe<AgentMaterialsConnectionWhere>;
  /** Return Officials where one of the related AgentMaterialsConnections match this filter */
  single?: InputMaybe<AgentMaterialsConnectionWhere>;
  /** Return Officials where some of the related AgentMaterialsConnections match this filter */
  some?: InputMaybe<AgentMaterialsConnectionWhere>;
};

export type OfficialMembershipMembershipsAggregateSelection = {
  __typename?: 'OfficialMembershipMembershipsAggregateSelection';
  count: CountConnection;
  node?: Maybe<OfficialMembershipMembershipsNodeAggregateSelection>;
};

export type OfficialMembershipMembershipsNodeAggregateSelection = {
  __typename?: 'OfficialMembershipMembershipsNodeAggregateSelection';
  rank: StringAggregateSelection;
};

export type OfficialMembershipsConnection = {
  __typename?: 'OfficialMembershipsConnection';
  aggregate: OfficialMembershipMembershipsAggregateSelection;
  edges: Array<OfficialMembershipsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OfficialMembershipsConnectionFilters = {
  /** Return Officials where all of the related OfficialMembershipsConnections match this filter */
  all?: InputMaybe<OfficialMembershipsConnectionWhere>;
  /** Return Officials where none of the related OfficialMembershipsConnections match this filter */
  none?: InputMaybe<OfficialMembershipsConnectionWhere>;
  /** Return Officials where one of the related OfficialMembershipsConnections match this filter */
  single?: InputMaybe<OfficialMembershipsConnectionWhere>;
  /** Return Officials where some of the related OfficialMembershipsConnections match this filter */
  some?: InputMaybe<OfficialMembershipsConnectionWhere>;
};

export type OfficialMembershipsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<MembershipSort>;
};

export type OfficialMembershipsConnectionWhere = {
  AND?: InputMaybe<Array<OfficialMembershipsConnectionWhere>>;
  NOT?: InputMaybe<OfficialMembershipsConnectionWhere>;
  OR?: InputMaybe<Array<OfficialMembershipsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<MembershipWhere>;
};

export type OfficialMembershipsRelationship = {
  __typename?: 'OfficialMembershipsRelationship';
  cursor: Scalars['String']['output'];
  node: Membership;
  properties: Stated;
};

export type OfficialNamesConnectionFilters = {
  /** Return Officials where all of the related EntityNamesConnections match this filter */
  all?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Officials where none of the related EntityNamesConnections match this filter */
  none?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Officials where one of the related EntityNamesConnections match this filter */
  single?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Officials where some of the related EntityNamesConnections match this filter */
  some?: InputMaybe<EntityNamesConnectionWhere>;
};

export type OfficialOutcomesConnectionFilters = {
  /** Return Officials where all of the related AgentOutcomesConnections match this filter */
  all?: InputMaybe<AgentOutcomesConnectionWhere>;
  /** Return Officials where none of the related AgentOutcomesConnections match this filter */
  none?: InputMaybe<AgentOutcomesConnectionWhere>;
  /** Return Officials where one of the related AgentOutcomesConnections match this filter */
  single?: InputMaybe<AgentOutcomesConnectionWhere>;
  /** Return Officials where some of the related AgentOutcomesConnections match this filter */
  some?: InputMaybe<AgentOutcomesConnectionWhere>;
};

export type OfficialParticipationsConnectionFilters = {
  /** Return Officials where all of the related AgentParticipationsConnections match this filter */
  all?: InputMaybe<AgentParticipationsConnectionWhere>;
  /** Return Officials where none of the related AgentParticipationsConnections match this filter */
  none?: InputMaybe<AgentParticipationsConnectionWhere>;
  /** Return Officials where one of the related AgentParticipationsConnections match this filter */
  single?: InputMaybe<AgentParticipationsConnectionWhere>;
  /** Return Officials where some of the related AgentParticipationsConnections match this filter */
  some?: InputMaybe<AgentParticipationsConnectionWhere>;
};

export type OfficialRelationshipFilters = {
  /** Filter type where all of the related Officials match this filter */
  all?: InputMaybe<OfficialWhere>;
  /** Filter type where none of the related Officials match this filter */
  none?: InputMaybe<OfficialWhere>;
  /** Filter type where one of the related Officials match this filter */
  single?: InputMaybe<OfficialWhere>;
  /** Filter type where some of the related Officials match this filter */
  some?: InputMaybe<OfficialWhere>;
};

export type OfficialSignedConnection = {
  __typename?: 'OfficialSignedConnection';
  aggregate: OfficialInstrumentSignedAggregateSelection;
  edges: Array<OfficialSignedRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OfficialSignedConnectionFilters = {
  /** Return Officials where all of the related OfficialSignedConnections match this filter */
  all?: InputMaybe<OfficialSignedConnectionWhere>;
  /** Return Officials where none of the related OfficialSignedConnections match this filter */
  none?: InputMaybe<OfficialSignedConnectionWhere>;
  /** Return Officials where one of the related OfficialSignedConnections match this filter */
  single?: InputMaybe<OfficialSignedConnectionWhere>;
  /** Return Officials where some of the related OfficialSignedConnections match this filter */
  some?: InputMaybe<OfficialSignedConnectionWhere>;
};

export type OfficialSignedConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<InstrumentSort>;
};

export type OfficialSignedConnectionWhere = {
  AND?: InputMaybe<Array<OfficialSignedConnectionWhere>>;
  NOT?: InputMaybe<OfficialSignedConnectionWhere>;
  OR?: InputMaybe<Array<OfficialSignedConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<InstrumentWhere>;
};

export type OfficialSignedRelationship = {
  __typename?: 'OfficialSignedRelationship';
  cursor: Scalars['String']['output'];
  node: Instrument;
  properties: Stated;
};

/** Fields to sort Officials by. The order in which sorts are applied is not guaranteed when specifying many fields in one OfficialSort object. */
export type OfficialSort = {
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
};

export type OfficialVariantsConnectionFilters = {
  /** Return Officials where all of the related EntityVariantsConnections match this filter */
  all?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Officials where none of the related EntityVariantsConnections match this filter */
  none?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Officials where one of the related EntityVariantsConnections match this filter */
  single?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Officials where some of the related EntityVariantsConnections match this filter */
  some?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type OfficialWhere = {
  AND?: InputMaybe<Array<OfficialWhere>>;
  NOT?: InputMaybe<OfficialWhere>;
  OR?: InputMaybe<Array<OfficialWhere>>;
  assignments?: InputMaybe<AssignmentRelationshipFilters>;
  assignmentsConnection?: InputMaybe<OfficialAssignmentsConnectionFilters>;
  campaigns?: InputMaybe<CampaignRelationshipFilters>;
  campaignsConnection?: InputMaybe<OfficialCampaignsConnectionFilters>;
  events?: InputMaybe<EventRelationshipFilters>;
  eventsConnection?: InputMaybe<OfficialEventsConnectionFilters>;
  formerIds?: InputMaybe<FormerIdRelationshipFilters>;
  formerIdsConnection?: InputMaybe<OfficialFormerIdsConnectionFilters>;
  groups?: InputMaybe<GroupRelationshipFilters>;
  groupsConnection?: InputMaybe<OfficialGroupsConnectionFilters>;
  id?: InputMaybe<IdScalarFilters>;
  issued?: InputMaybe<InstrumentRelationshipFilters>;
  issuedConnection?: InputMaybe<OfficialIssuedConnectionFilters>;
  materials?: InputMaybe<MaterialRelationshipFilters>;
  materialsConnection?: InputMaybe<OfficialMaterialsConnectionFilters>;
  memberships?: InputMaybe<MembershipRelationshipFilters>;
  membershipsConnection?: InputMaybe<OfficialMembershipsConnectionFilters>;
  name?: InputMaybe<StringScalarFilters>;
  names?: InputMaybe<NameRelationshipFilters>;
  namesConnection?: InputMaybe<OfficialNamesConnectionFilters>;
  outcomes?: InputMaybe<OutcomeRelationshipFilters>;
  outcomesConnection?: InputMaybe<OfficialOutcomesConnectionFilters>;
  participations?: InputMaybe<ParticipationRelationshipFilters>;
  participationsConnection?: InputMaybe<OfficialParticipationsConnectionFilters>;
  signed?: InputMaybe<InstrumentRelationshipFilters>;
  signedConnection?: InputMaybe<OfficialSignedConnectionFilters>;
  sources?: InputMaybe<StringListFilters>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<OfficialVariantsConnectionFilters>;
};

export type OfficialsConnection = {
  __typename?: 'OfficialsConnection';
  aggregate: OfficialAggregate;
  edges: Array<OfficialEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type Organization = Agent & Dated & Entity & {
  __typename?: 'Organization';
  /** The classes of addressees that range over its units or people. */
  addressees: Array<Group>;
  addresseesConnection: OrganizationAddresseesConnection;
  /** The articles that it published. */
  articles: Array<Article>;
  articlesConnection: OrganizationArticlesConnection;
  /** What is laid on it by name. */
  assignments: Array<Assignment>;
  assignmentsConnection: AgentAssignmentsConnection;
  /** The campaigns that it organizes. */
  campaigns: Array<Campaign>;
  campaignsConnection: AgentCampaignsConnection;
  /** The paragraphs where it is stated; never empty. */
  citations: Array<Citation>;
  /** When, as the source gives it; null where it gives none. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** The last day that `date` can mean, ISO 8601. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** The instrument that established it. */
  establishedBy?: Maybe<Instrument>;
  establishedByConnection: OrganizationEstablishedByConnection;
  /** The events that it organizes. */
  events: Array<Event>;
  eventsConnection: AgentEventsConnection;
  /** The ids that it had before it was said to be the same as another; they still lead to it. */
  formerIds: Array<FormerId>;
  formerIdsConnection: EntityFormerIdsConnection;
  /** The classes that it belongs to. */
  groups: Array<Group>;
  groupsConnection: AgentGroupsConnection;
  /** The id: lower-case words joined by hyphens, the country or publisher first (`vn-31-ct-tw`); of a nested record, its parent's id and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The instruments that it issued. */
  issued: Array<Instrument>;
  issuedConnection: AgentIssuedConnection;
  /** What kind of body it is. */
  kind: OrganizationKind;
  /** The level of administration that it stands at; null where the sources leave it open. */
  level?: Maybe<AdministrativeLevel>;
  /** The materials that it made or put out. */
  materials: Array<Material>;
  materialsConnection: AgentMaterialsConnection;
  /** Who holds, or held, a place in it (org:hasMembership). */
  memberships: Array<Membership>;
  membershipsConnection: OrganizationMembershipsConnection;
  /** One name to show. It stands among `names` too, as PREFERRED. */
  name: Scalars['String']['output'];
  /**
   * One name to show to readers of these languages: in the first of them that it has a name in, and there PREFERRED or TRANSLATION
   * before other kinds. Where it has none in any, its name to show; the language that comes with it says so.
   */
  nameIn: Name;
  /** Every name, each with its language and kind. */
  names: Array<Name>;
  namesConnection: EntityNamesConnection;
  /** The outcomes that it achieved, or is to achieve. */
  outcomes: Array<Outcome>;
  outcomesConnection: AgentOutcomesConnection;
  /** The body that it is a unit or branch of (org:subOrganizationOf). */
  partOf?: Maybe<Organization>;
  partOfConnection: OrganizationPartOfConnection;
  /** The events that it took part in. */
  participations: Array<Participation>;
  participationsConnection: AgentParticipationsConnection;
  /** Its units and branches (org:hasSubOrganization). */
  parts: Array<Organization>;
  partsConnection: OrganizationPartsConnection;
  /** Where it has its seat, or the area that it answers for. */
  place?: Maybe<Place>;
  placeConnection: OrganizationPlaceConnection;
  /** The posts in it (org:hasPost). */
  posts: Array<Post>;
  postsConnection: OrganizationPostsConnection;
  /** The bodies that it came from by merger, split or renaming (org:originalOrganization). */
  predecessors: Array<Organization>;
  predecessorsConnection: OrganizationPredecessorsConnection;
  /** The first day that `date` can mean, ISO 8601. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** The bodies that came from it (org:resultingOrganization). */
  successors: Array<Organization>;
  successorsConnection: OrganizationSuccessorsConnection;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: EntityVariantsConnection;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationAddresseesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<GroupSort>>;
  where?: InputMaybe<GroupWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationAddresseesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OrganizationAddresseesConnectionSort>>;
  where?: InputMaybe<OrganizationAddresseesConnectionWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationArticlesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ArticleSort>>;
  where?: InputMaybe<ArticleWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationArticlesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OrganizationArticlesConnectionSort>>;
  where?: InputMaybe<OrganizationArticlesConnectionWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationAssignmentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssignmentSort>>;
  where?: InputMaybe<AssignmentWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationAssignmentsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentAssignmentsConnectionSort>>;
  where?: InputMaybe<AgentAssignmentsConnectionWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationCampaignsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignSort>>;
  where?: InputMaybe<CampaignWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationCampaignsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentCampaignsConnectionSort>>;
  where?: InputMaybe<AgentCampaignsConnectionWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationEventsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventSort>>;
  where?: InputMaybe<EventWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationEventsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentEventsConnectionSort>>;
  where?: InputMaybe<AgentEventsConnectionWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationFormerIdsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationFormerIdsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityFormerIdsConnectionSort>>;
  where?: InputMaybe<EntityFormerIdsConnectionWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationGroupsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<GroupSort>>;
  where?: InputMaybe<GroupWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationGroupsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentGroupsConnectionSort>>;
  where?: InputMaybe<AgentGroupsConnectionWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationIssuedArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationIssuedConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentIssuedConnectionSort>>;
  where?: InputMaybe<AgentIssuedConnectionWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationMaterialsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MaterialSort>>;
  where?: InputMaybe<MaterialWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationMaterialsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentMaterialsConnectionSort>>;
  where?: InputMaybe<AgentMaterialsConnectionWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationMembershipsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MembershipSort>>;
  where?: InputMaybe<MembershipWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationMembershipsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OrganizationMembershipsConnectionSort>>;
  where?: InputMaybe<OrganizationMembershipsConnectionWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationNameInArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationNamesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationNamesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityNamesConnectionSort>>;
  where?: InputMaybe<EntityNamesConnectionWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationOutcomesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OutcomeSort>>;
  where?: InputMaybe<OutcomeWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationOutcomesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentOutcomesConnectionSort>>;
  where?: InputMaybe<AgentOutcomesConnectionWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationParticipationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ParticipationSort>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationParticipationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentParticipationsConnectionSort>>;
  where?: InputMaybe<AgentParticipationsConnectionWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationPartsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OrganizationSort>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationPartsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OrganizationPartsConnectionSort>>;
  where?: InputMaybe<OrganizationPartsConnectionWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationPostsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PostSort>>;
  where?: InputMaybe<PostWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationPostsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OrganizationPostsConnectionSort>>;
  where?: InputMaybe<OrganizationPostsConnectionWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationPredecessorsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OrganizationSort>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationPredecessorsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OrganizationPredecessorsConnectionSort>>;
  where?: InputMaybe<OrganizationPredecessorsConnectionWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationSuccessorsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OrganizationSort>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationSuccessorsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OrganizationSuccessorsConnectionSort>>;
  where?: InputMaybe<OrganizationSuccessorsConnectionWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


/** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
export type OrganizationVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityVariantsConnectionSort>>;
  where?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type OrganizationAddresseesConnection = {
  __typename?: 'OrganizationAddresseesConnection';
  aggregate: OrganizationGroupAddresseesAggregateSelection;
  edges: Array<OrganizationAddresseesRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationAddresseesConnectionFilters = {
  /** Return Organizations where all of the related OrganizationAddresseesConnections match this filter */
  all?: InputMaybe<OrganizationAddresseesConnectionWhere>;
  /** Return Organizations where none of the related OrganizationAddresseesConnections match this filter */
  none?: InputMaybe<OrganizationAddresseesConnectionWhere>;
  /** Return Organizations where one of the related OrganizationAddresseesConnections match this filter */
  single?: InputMaybe<OrganizationAddresseesConnectionWhere>;
  /** Return Organizations where some of the related OrganizationAddresseesConnections match this filter */
  some?: InputMaybe<OrganizationAddresseesConnectionWhere>;
};

export type OrganizationAddresseesConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<GroupSort>;
};

export type OrganizationAddresseesConnectionWhere = {
  AND?: InputMaybe<Array<OrganizationAddresseesConnectionWhere>>;
  NOT?: InputMaybe<OrganizationAddresseesConnectionWhere>;
  OR?: InputMaybe<Array<OrganizationAddresseesConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<GroupWhere>;
};

export type OrganizationAddresseesRelationship = {
  __typename?: 'OrganizationAddresseesRelationship';
  cursor: Scalars['String']['output'];
  node: Group;
  properties: Stated;
};

export type OrganizationAggregate = {
  __typename?: 'OrganizationAggregate';
  count: Count;
  node: OrganizationAggregateNode;
};

export type OrganizationAggregateNode = {
  __typename?: 'OrganizationAggregateNode';
  name: StringAggregateSelection;
};

export type OrganizationArticleArticlesAggregateSelection = {
  __typename?: 'OrganizationArticleArticlesAggregateSelection';
  count: CountConnection;
  node?: Maybe<OrganizationArticleArticlesNodeAggregateSelection>;
};

export type OrganizationArticleArticlesNodeAggregateSelection = {
  __typename?: 'OrganizationArticleArticlesNodeAggregateSelection';
  language: StringAggregateSelection;
  licence: StringAggregateSelection;
  name: StringAggregateSelection;
  url: StringAggregateSelection;
};

export type OrganizationArticlesConnection = {
  __typename?: 'OrganizationArticlesConnection';
  aggregate: OrganizationArticleArticlesAggregateSelection;
  edges: Array<OrganizationArticlesRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationArticlesConnectionFilters = {
  /** Return Organizations where all of the related OrganizationArticlesConnections match this filter */
  all?: InputMaybe<OrganizationArticlesConnectionWhere>;
  /** Return Organizations where none of the related OrganizationArticlesConnections match this filter */
  none?: InputMaybe<OrganizationArticlesConnectionWhere>;
  /** Return Organizations where one of the related OrganizationArticlesConnections match this filter */
  single?: InputMaybe<OrganizationArticlesConnectionWhere>;
  /** Return Organizations where some of the related OrganizationArticlesConnections match this filter */
  some?: InputMaybe<OrganizationArticlesConnectionWhere>;
};

export type OrganizationArticlesConnectionSort = {
  node?: InputMaybe<ArticleSort>;
};

export type OrganizationArticlesConnectionWhere = {
  AND?: InputMaybe<Array<OrganizationArticlesConnectionWhere>>;
  NOT?: InputMaybe<OrganizationArticlesConnectionWhere>;
  OR?: InputMaybe<Array<OrganizationArticlesConnectionWhere>>;
  node?: InputMaybe<ArticleWhere>;
};

export type OrganizationArticlesRelationship = {
  __typename?: 'OrganizationArticlesRelationship';
  cursor: Scalars['String']['output'];
  node: Article;
};

export type OrganizationAssignmentsConnectionFilters = {
  /** Return Organizations where all of the related AgentAssignmentsConnections match this filter */
  all?: InputMaybe<AgentAssignmentsConnectionWhere>;
  /** Return Organizations where none of the related AgentAssignmentsConnections match this filter */
  none?: InputMaybe<AgentAssignmentsConnectionWhere>;
  /** Return Organizations where one of the related AgentAssignmentsConnections match this filter */
  single?: InputMaybe<AgentAssignmentsConnectionWhere>;
  /** Return Organizations where some of the related AgentAssignmentsConnections match this filter */
  some?: InputMaybe<AgentAssignmentsConnectionWhere>;
};

export type OrganizationCampaignsConnectionFilters = {
  /** Return Organizations where all of the related AgentCampaignsConnections match this filter */
  all?: InputMaybe<AgentCampaignsConnectionWhere>;
  /** Return Organizations where none of the related AgentCampaignsConnections match this filter */
  none?: InputMaybe<AgentCampaignsConnectionWhere>;
  /** Return Organizations where one of the related AgentCampaignsConnections match this filter */
  single?: InputMaybe<AgentCampaignsConnectionWhere>;
  /** Return Organizations where some of the related AgentCampaignsConnections match this filter */
  some?: InputMaybe<AgentCampaignsConnectionWhere>;
};

export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  cursor: Scalars['String']['output'];
  node: Organization;
};

export type OrganizationEstablishedByConnection = {
  __typename?: 'OrganizationEstablishedByConnection';
  edges: Array<OrganizationEstablishedByRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationEstablishedByConnectionWhere = {
  AND?: InputMaybe<Array<OrganizationEstablishedByConnectionWhere>>;
  NOT?: InputMaybe<OrganizationEstablishedByConnectionWhere>;
  OR?: InputMaybe<Array<OrganizationEstablishedByConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<InstrumentWhere>;
};

export type OrganizationEstablishedByRelationship = {
  __typename?: 'OrganizationEstablishedByRelationship';
  cursor: Scalars['String']['output'];
  node: Instrument;
  properties: Stated;
};

export type OrganizationEventsConnectionFilters = {
  /** Return Organizations where all of the related AgentEventsConnections match this filter */
  all?: InputMaybe<AgentEventsConnectionWhere>;
  /** Return Organizations where none of the related AgentEventsConnections match this filter */
  none?: InputMaybe<AgentEventsConnectionWhere>;
  /** Return Organizations where one of the related AgentEventsConnections match this filter */
  single?: InputMaybe<AgentEventsConnectionWhere>;
  /** Return Organizations where some of the related AgentEventsConnections match this filter */
  some?: InputMaybe<AgentEventsConnectionWhere>;
};

export type OrganizationFormerIdsConnectionFilters = {
  /** Return Organizations where all of the related EntityFormerIdsConnections match this filter */
  all?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Organizations where none of the related EntityFormerIdsConnections match this filter */
  none?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Organizations where one of the related EntityFormerIdsConnections match this filter */
  single?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Organizations where some of the related EntityFormerIdsConnections match this filter */
  some?: InputMaybe<EntityFormerIdsConnectionWhere>;
};

export type OrganizationGroupAddresseesAggregateSelection = {
  __typename?: 'OrganizationGroupAddresseesAggregateSelection';
  count: CountConnection;
  node?: Maybe<OrganizationGroupAddresseesNodeAggregateSelection>;
};

export type OrganizationGroupAddresseesNodeAggregateSelection = {
  __typename?: 'OrganizationGroupAddresseesNodeAggregateSelection';
  description: StringAggregateSelection;
  name: StringAggregateSelection;
};

export type OrganizationGroupsConnectionFilters = {
  /** Return Organizations where all of the related AgentGroupsConnections match this filter */
  all?: InputMaybe<AgentGroupsConnectionWhere>;
  /** Return Organizations where none of the related AgentGroupsConnections match this filter */
  none?: InputMaybe<AgentGroupsConnectionWhere>;
  /** Return Organizations where one of the related AgentGroupsConnections match this filter */
  single?: InputMaybe<AgentGroupsConnectionWhere>;
  /** Return Organizations where some of the related AgentGroupsConnections match this filter */
  some?: InputMaybe<AgentGroupsConnectionWhere>;
};

export type OrganizationIssuedConnectionFilters = {
  /** Return Organizations where all of the related AgentIssuedConnections match this filter */
  all?: InputMaybe<AgentIssuedConnectionWhere>;
  /** Return Organizations where none of the related AgentIssuedConnections match this filter */
  none?: InputMaybe<AgentIssuedConnectionWhere>;
  /** Return Organizations where one of the related AgentIssuedConnections match this filter */
  single?: InputMaybe<AgentIssuedConnectionWhere>;
  /** Return Organizations where some of the related AgentIssuedConnections match this filter */
  some?: InputMaybe<AgentIssuedConnectionWhere>;
};

/** The kinds of organizations. */
export type OrganizationKind =
  /** An association or another society of members. */
  | 'ASSOCIATION'
  /** A company, mine, plant or other employer. */
  | 'ENTERPRISE'
  /** A body of the state's administration: a ministry, agency, department, people's committee. */
  | 'GOVERNMENT'
  /** An assembly that makes law. */
  | 'LEGISLATURE'
  /** A newspaper, broadcaster or news site. */
  | 'MEDIA'
  /** Anything else. */
  | 'OTHER'
  /** A body of a political party: a committee, secretariat, party group, commission. */
  | 'PARTY'
  /** A force, or a command of one: public security, army. */
  | 'SECURITY_FORCE'
  /** A trade union or a federation of unions. */
  | 'TRADE_UNION';

/** OrganizationKind filters */
export type OrganizationKindEnumScalarFilters = {
  eq?: InputMaybe<OrganizationKind>;
  in?: InputMaybe<Array<OrganizationKind>>;
};

export type OrganizationMaterialsConnectionFilters = {
  /** Return Organizations where all of the related AgentMaterialsConnections match this filter */
  all?: InputMaybe<AgentMaterialsConnectionWhere>;
  /** Return Organizations where none of the related AgentMaterialsConnections match this filter */
  none?: InputMaybe<AgentMaterialsConnectionWhere>;
  /** Return Organizations where one of the related AgentMaterialsConnections match this filter */
  single?: InputMaybe<AgentMaterialsConnectionWhere>;
  /** Return Organizations where some of the related AgentMaterialsConnections match this filter */
  some?: InputMaybe<AgentMaterialsConnectionWhere>;
};

export type OrganizationMembershipMembershipsAggregateSelection = {
  __typename?: 'OrganizationMembershipMembershipsAggregateSelection';
  count: CountConnection;
  node?: Maybe<OrganizationMembershipMembershipsNodeAggregateSelection>;
};

export type OrganizationMembershipMembershipsNodeAggregateSelection = {
  __typename?: 'OrganizationMembershipMembershipsNodeAggregateSelection';
  rank: StringAggregateSelection;
};

export type OrganizationMembershipsConnection = {
  __typename?: 'OrganizationMembershipsConnection';
  aggregate: OrganizationMembershipMembershipsAggregateSelection;
  edges: Array<OrganizationMembershipsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationMembershipsConnectionFilters = {
  /** Return Organizations where all of the related OrganizationMembershipsConnections match this filter */
  all?: InputMaybe<OrganizationMembershipsConnectionWhere>;
  /** Return Organizations where none of the related OrganizationMembershipsConnections match this filter */
  none?: InputMaybe<OrganizationMembershipsConnectionWhere>;
  /** Return Organizations where one of the related OrganizationMembershipsConnections match this filter */
  single?: InputMaybe<OrganizationMembershipsConnectionWhere>;
  /** Return Organizations where some of the related OrganizationMembershipsConnections match this filter */
  some?: InputMaybe<OrganizationMembershipsConnectionWhere>;
};

export type OrganizationMembershipsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<MembershipSort>;
};

export type OrganizationMembershipsConnectionWhere = {
  AND?: InputMaybe<Array<OrganizationMembershipsConnectionWhere>>;
  NOT?: InputMaybe<OrganizationMembershipsConnectionWhere>;
  OR?: InputMaybe<Array<OrganizationMembershipsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<MembershipWhere>;
};

export type OrganizationMembershipsRelationship = {
  __typename?: 'OrganizationMembershipsRelationship';
  cursor: Scalars['String']['output'];
  node: Membership;
  properties: Stated;
};

export type OrganizationNamesConnectionFilters = {
  /** Return Organizations where all of the related EntityNamesConnections match this filter */
  all?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Organizations where none of the related EntityNamesConnections match this filter */
  none?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Organizations where one of the related EntityNamesConnections match this filter */
  single?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Organizations where some of the related EntityNamesConnections match this filter */
  some?: InputMaybe<EntityNamesConnectionWhere>;
};

export type OrganizationOrganizationPartsAggregateSelection = {
  __typename?: 'OrganizationOrganizationPartsAggregateSelection';
  count: CountConnection;
  node?: Maybe<OrganizationOrganizationPartsNodeAggregateSelection>;
};

export type OrganizationOrganizationPartsNodeAggregateSelection = {
  __typename?: 'OrganizationOrganizationPartsNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type OrganizationOrganizationPredecessorsAggregateSelection = {
  __typename?: 'OrganizationOrganizationPredecessorsAggregateSelection';
  count: CountConnection;
  node?: Maybe<OrganizationOrganizationPredecessorsNodeAggregateSelection>;
};

export type OrganizationOrganizationPredecessorsNodeAggregateSelection = {
  __typename?: 'OrganizationOrganizationPredecessorsNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type OrganizationOrganizationSuccessorsAggregateSelection = {
  __typename?: 'OrganizationOrganizationSuccessorsAggregateSelection';
  count: CountConnection;
  node?: Maybe<OrganizationOrganizationSuccessorsNodeAggregateSelection>;
};

export type OrganizationOrganizationSuccessorsNodeAggregateSelection = {
  __typename?: 'OrganizationOrganizationSuccessorsNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type OrganizationOutcomesConnectionFilters = {
  /** Return Organizations where all of the related AgentOutcomesConnections match this filter */
  all?: InputMaybe<AgentOutcomesConnectionWhere>;
  /** Return Organizations where none of the related AgentOutcomesConnections match this filter */
  none?: InputMaybe<AgentOutcomesConnectionWhere>;
  /** Return Organizations where one of the related AgentOutcomesConnections match this filter */
  single?: InputMaybe<AgentOutcomesConnectionWhere>;
  /** Return Organizations where some of the related AgentOutcomesConnections match this filter */
  some?: InputMaybe<AgentOutcomesConnectionWhere>;
};

export type OrganizationPartOfConnection = {
  __typename?: 'OrganizationPartOfConnection';
  edges: Array<OrganizationPartOfRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationPartOfConnectionWhere = {
  AND?: InputMaybe<Array<OrganizationPartOfConnectionWhere>>;
  NOT?: InputMaybe<OrganizationPartOfConnectionWhere>;
  OR?: InputMaybe<Array<OrganizationPartOfConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<OrganizationWhere>;
};

export type OrganizationPartOfRelationship = {
  __typename?: 'OrganizationPartOfRelationship';
  cursor: Scalars['String']['output'];
  node: Organization;
  properties: Stated;
};

export type OrganizationParticipationsConnectionFilters = {
  /** Return Organizations where all of the related AgentParticipationsConnections match this filter */
  all?: InputMaybe<AgentParticipationsConnectionWhere>;
  /** Return Organizations where none of the related AgentParticipationsConnections match this filter */
  none?: InputMaybe<AgentParticipationsConnectionWhere>;
  /** Return Organizations where one of the related AgentParticipationsConnections match this filter */
  single?: InputMaybe<AgentParticipationsConnectionWhere>;
  /** Return Organizations where some of the related AgentParticipationsConnections match this filter */
  some?: InputMaybe<AgentParticipationsConnectionWhere>;
};

export type OrganizationPartsConnection = {
  __typename?: 'OrganizationPartsConnection';
  aggregate: OrganizationOrganizationPartsAggregateSelection;
  edges: Array<OrganizationPartsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationPartsConnectionFilters = {
  /** Return Organizations where all of the related OrganizationPartsConnections match this filter */
  all?: InputMaybe<OrganizationPartsConnectionWhere>;
  /** Return Organizations where none of the related OrganizationPartsConnections match this filter */
  none?: InputMaybe<OrganizationPartsConnectionWhere>;
  /** Return Organizations where one of the related OrganizationPartsConnections match this filter */
  single?: InputMaybe<OrganizationPartsConnectionWhere>;
  /** Return Organizations where some of the related OrganizationPartsConnections match this filter */
  some?: InputMaybe<OrganizationPartsConnectionWhere>;
};

export type OrganizationPartsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<OrganizationSort>;
};

export type OrganizationPartsConnectionWhere = {
  AND?: InputMaybe<Array<OrganizationPartsConnectionWhere>>;
  NOT?: InputMaybe<OrganizationPartsConnectionWhere>;
  OR?: InputMaybe<Array<OrganizationPartsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<OrganizationWhere>;
};

export type OrganizationPartsRelationship = {
  __typename?: 'OrganizationPartsRelationship';
  cursor: Scalars['String']['output'];
  node: Organization;
  properties: Stated;
};

export type OrganizationPlaceConnection = {
  __typename?: 'OrganizationPlaceConnection';
  edges: Array<OrganizationPlaceRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationPlaceConnectionWhere = {
  AND?: InputMaybe<Array<OrganizationPlaceConnectionWhere>>;
  NOT?: InputMaybe<OrganizationPlaceConnectionWhere>;
  OR?: InputMaybe<Array<OrganizationPlaceConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<PlaceWhere>;
};

export type OrganizationPlaceRelationship = {
  __typename?: 'OrganizationPlaceRelationship';
  cursor: Scalars['String']['output'];
  node: Place;
  properties: Stated;
};

export type OrganizationPostPostsAggregateSelection = {
  __typename?: 'OrganizationPostPostsAggregateSelection';
  count: CountConnection;
  node?: Maybe<OrganizationPostPostsNodeAggregateSelection>;
};

export type OrganizationPostPostsNodeAggregateSelection = {
  __typename?: 'OrganizationPostPostsNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type OrganizationPostsConnection = {
  __typename?: 'OrganizationPostsConnection';
  aggregate: OrganizationPostPostsAggregateSelection;
  edges: Array<OrganizationPostsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationPostsConnectionFilters = {
  /** Return Organizations where all of the related OrganizationPostsConnections match this filter */
  all?: InputMaybe<OrganizationPostsConnectionWhere>;
  /** Return Organizations where none of the related OrganizationPostsConnections match this filter */
  none?: InputMaybe<OrganizationPostsConnectionWhere>;
  /** Return Organizations where one of the related OrganizationPostsConnections match this filter */
  single?: InputMaybe<OrganizationPostsConnectionWhere>;
  /** Return Organizations where some of the related OrganizationPostsConnections match this filter */
  some?: InputMaybe<OrganizationPostsConnectionWhere>;
};

export type OrganizationPostsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<PostSort>;
};

export type OrganizationPostsConnectionWhere = {
  AND?: InputMaybe<Array<OrganizationPostsConnectionWhere>>;
  NOT?: InputMaybe<OrganizationPostsConnectionWhere>;
  OR?: InputMaybe<Array<OrganizationPostsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<PostWhere>;
};

export type OrganizationPostsRelationship = {
  __typename?: 'OrganizationPostsRelationship';
  cursor: Scalars['String']['output'];
  node: Post;
  properties: Stated;
};

export type OrganizationPredecessorsConnection = {
  __typename?: 'OrganizationPredecessorsConnection';
  aggregate: OrganizationOrganizationPredecessorsAggregateSelection;
  edges: Array<OrganizationPredecessorsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationPredecessorsConnectionFilters = {
  /** Return Organizations where all of the related OrganizationPredecessorsConnections match this filter */
  all?: InputMaybe<OrganizationPredecessorsConnectionWhere>;
  /** Return Organizations where none of the related OrganizationPredecessorsConnections match this filter */
  none?: InputMaybe<OrganizationPredecessorsConnectionWhere>;
  /** Return Organizations where one of the related OrganizationPredecessorsConnections match this filter */
  single?: InputMaybe<OrganizationPredecessorsConnectionWhere>;
  /** Return Organizations where some of the related OrganizationPredecessorsConnections match this filter */
  some?: InputMaybe<OrganizationPredecessorsConnectionWhere>;
};

export type OrganizationPredecessorsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<OrganizationSort>;
};

export type OrganizationPredecessorsConnectionWhere = {
  AND?: InputMaybe<Array<OrganizationPredecessorsConnectionWhere>>;
  NOT?: InputMaybe<OrganizationPredecessorsConnectionWhere>;
  OR?: InputMaybe<Array<OrganizationPredecessorsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<OrganizationWhere>;
};

export type OrganizationPredecessorsRelationship = {
  __typename?: 'OrganizationPredecessorsRelationship';
  cursor: Scalars['String']['output'];
  node: Organization;
  properties: Stated;
};

export type OrganizationRelationshipFilters = {
  /** Filter type where all of the related Organizations match this filter */
  all?: InputMaybe<OrganizationWhere>;
  /** Filter type where none of the related Organizations match this filter */
  none?: InputMaybe<OrganizationWhere>;
  /** Filter type where one of the related Organizations match this filter */
  single?: InputMaybe<OrganizationWhere>;
  /** Filter type where some of the related Organizations match this filter */
  some?: InputMaybe<OrganizationWhere>;
};

/** Fields to sort Organizations by. The order in which sorts are applied is not guaranteed when specifying many fields in one OrganizationSort object. */
export type OrganizationSort = {
  date?: InputMaybe<SortDirection>;
  endsOn?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  level?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
};

export type OrganizationSuccessorsConnection = {
  __typename?: 'OrganizationSuccessorsConnection';
  aggregate: OrganizationOrganizationSuccessorsAggregateSelection;
  edges: Array<OrganizationSuccessorsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationSuccessorsConnectionFilters = {
  /** Return Organizations where all of the related OrganizationSuccessorsConnections match this filter */
  all?: InputMaybe<OrganizationSuccessorsConnectionWhere>;
  /** Return Organizations where none of the related OrganizationSuccessorsConnections match this filter */
  none?: InputMaybe<OrganizationSuccessorsConnectionWhere>;
  /** Return Organizations where one of the related OrganizationSuccessorsConnections match this filter */
  single?: InputMaybe<OrganizationSuccessorsConnectionWhere>;
  /** Return Organizations where some of the related OrganizationSuccessorsConnections match this filter */
  some?: InputMaybe<OrganizationSuccessorsConnectionWhere>;
};

export type OrganizationSuccessorsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<OrganizationSort>;
};

export type OrganizationSuccessorsConnectionWhere = {
  AND?: InputMaybe<Array<OrganizationSuccessorsConnectionWhere>>;
  NOT?: InputMaybe<OrganizationSuccessorsConnectionWhere>;
  OR?: InputMaybe<Array<OrganizationSuccessorsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<OrganizationWhere>;
};

export type OrganizationSuccessorsRelationship = {
  __typename?: 'OrganizationSuccessorsRelationship';
  cursor: Scalars['String']['output'];
  node: Organization;
  properties: Stated;
};

export type OrganizationVariantsConnectionFilters = {
  /** Return Organizations where all of the related EntityVariantsConnections match this filter */
  all?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Organizations where none of the related EntityVariantsConnections match this filter */
  none?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Organizations where one of the related EntityVariantsConnections match this filter */
  single?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Organizations where some of the related EntityVariantsConnections match this filter */
  some?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type OrganizationWhere = {
  AND?: InputMaybe<Array<OrganizationWhere>>;
  NOT?: InputMaybe<OrganizationWhere>;
  OR?: InputMaybe<Array<OrganizationWhere>>;
  addressees?: InputMaybe<GroupRelationshipFilters>;
  addresseesConnection?: InputMaybe<OrganizationAddresseesConnectionFilters>;
  articles?: InputMaybe<ArticleRelationshipFilters>;
  articlesConnection?: InputMaybe<OrganizationArticlesConnectionFilters>;
  assignments?: InputMaybe<AssignmentRelationshipFilters>;
  assignmentsConnection?: InputMaybe<OrganizationAssignmentsConnectionFilters>;
  campaigns?: InputMaybe<CampaignRelationshipFilters>;
  campaignsConnection?: InputMaybe<OrganizationCampaignsConnectionFilters>;
  date?: InputMaybe<EdtfScalarFilters>;
  endsOn?: InputMaybe<DateScalarFilters>;
  establishedBy?: InputMaybe<InstrumentWhere>;
  establishedByConnection?: InputMaybe<OrganizationEstablishedByConnectionWhere>;
  events?: InputMaybe<EventRelationshipFilters>;
  eventsConnection?: InputMaybe<OrganizationEventsConnectionFilters>;
  formerIds?: InputMaybe<FormerIdRelationshipFilters>;
  formerIdsConnection?: InputMaybe<OrganizationFormerIdsConnectionFilters>;
  groups?: InputMaybe<GroupRelationshipFilters>;
  groupsConnection?: InputMaybe<OrganizationGroupsConnectionFilters>;
  id?: InputMaybe<IdScalarFilters>;
  issued?: InputMaybe<InstrumentRelationshipFilters>;
  issuedConnection?: InputMaybe<OrganizationIssuedConnectionFilters>;
  kind?: InputMaybe<OrganizationKindEnumScalarFilters>;
  level?: InputMaybe<AdministrativeLevelEnumScalarFilters>;
  materials?: InputMaybe<MaterialRelationshipFilters>;
  materialsConnection?: InputMaybe<OrganizationMaterialsConnectionFilters>;
  memberships?: InputMaybe<MembershipRelationshipFilters>;
  membershipsConnection?: InputMaybe<OrganizationMembershipsConnectionFilters>;
  name?: InputMaybe<StringScalarFilters>;
  names?: InputMaybe<NameRelationshipFilters>;
  namesConnection?: InputMaybe<OrganizationNamesConnectionFilters>;
  outcomes?: InputMaybe<OutcomeRelationshipFilters>;
  outcomesConnection?: InputMaybe<OrganizationOutcomesConnectionFilters>;
  partOf?: InputMaybe<OrganizationWhere>;
  partOfConnection?: InputMaybe<OrganizationPartOfConnectionWhere>;
  participations?: InputMaybe<ParticipationRelationshipFilters>;
  participationsConnection?: InputMaybe<OrganizationParticipationsConnectionFilters>;
  parts?: InputMaybe<OrganizationRelationshipFilters>;
  partsConnection?: InputMaybe<OrganizationPartsConnectionFilters>;
  place?: InputMaybe<PlaceWhere>;
  placeConnection?: InputMaybe<OrganizationPlaceConnectionWhere>;
  posts?: InputMaybe<PostRelationshipFilters>;
  postsConnection?: InputMaybe<OrganizationPostsConnectionFilters>;
  predecessors?: InputMaybe<OrganizationRelationshipFilters>;
  predecessorsConnection?: InputMaybe<OrganizationPredecessorsConnectionFilters>;
  sources?: InputMaybe<StringListFilters>;
  startsOn?: InputMaybe<DateScalarFilters>;
  successors?: InputMaybe<OrganizationRelationshipFilters>;
  successorsConnection?: InputMaybe<OrganizationSuccessorsConnectionFilters>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<OrganizationVariantsConnectionFilters>;
};

export type OrganizationsConnection = {
  __typename?: 'OrganizationsConnection';
  aggregate: OrganizationAggregate;
  edges: Array<OrganizationEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A figure or result that a source states: reported, targeted or forecast (IATI result). Dated by the period that it counts. */
export type Outcome = Dated & Entity & {
  __typename?: 'Outcome';
  /** Who achieved it, or is to. */
  achievedBy: Array<Agent>;
  achievedByConnection: OutcomeAchievedByConnection;
  /** The campaigns that it is a result of. */
  campaigns: Array<Campaign>;
  campaignsConnection: OutcomeCampaignsConnection;
  /** The paragraphs where it is stated; never empty. */
  citations: Array<Citation>;
  /** How the figure is meant: "more than 56,000" is MORE_THAN. */
  comparator: Comparator;
  /** When, as the source gives it; null where it gives none. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** The last day that `date` can mean, ISO 8601. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** The event that it is a result of. */
  event?: Maybe<Event>;
  eventConnection: OutcomeEventConnection;
  /** The ids that it had before it was said to be the same as another; they still lead to it. */
  formerIds: Array<FormerId>;
  formerIdsConnection: EntityFormerIdsConnection;
  /** The id: lower-case words joined by hyphens, the country or publisher first (`vn-31-ct-tw`); of a nested record, its parent's id and what tells it apart. */
  id: Scalars['ID']['output'];
  /** What is counted or achieved, in our own words: "workers given protective equipment". */
  indicator: Scalars['String']['output'];
  /** The instrument that it is a result of. */
  instrument?: Maybe<Instrument>;
  instrumentConnection: OutcomeInstrumentConnection;
  /** One name to show. It stands among `names` too, as PREFERRED. */
  name: Scalars['String']['output'];
  /**
   * One name to show to readers of these languages: in the first of them that it has a name in, and there PREFERRED or TRANSLATION
   * before other kinds. Where it has none in any, its name to show; the language that comes with it says so.
   */
  nameIn: Name;
  /** Every name, each with its language and kind. */
  names: Array<Name>;
  namesConnection: EntityNamesConnection;
  /** Where it was achieved. */
  place?: Maybe<Place>;
  placeConnection: OutcomePlaceConnection;
  /** The first day that `date` can mean, ISO 8601. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it is reported, targeted or forecast. */
  status: OutcomeStatus;
  /** The unit counted: "people", "activities", "houses"; null for a result without a figure. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The figure; null where the source gives none. */
  value?: Maybe<Scalars['Float']['output']>;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: EntityVariantsConnection;
};


/** A figure or result that a source states: reported, targeted or forecast (IATI result). Dated by the period that it counts. */
export type OutcomeAchievedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentSort>>;
  where?: InputMaybe<AgentWhere>;
};


/** A figure or result that a source states: reported, targeted or forecast (IATI result). Dated by the period that it counts. */
export type OutcomeAchievedByConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OutcomeAchievedByConnectionSort>>;
  where?: InputMaybe<OutcomeAchievedByConnectionWhere>;
};


/** A figure or result that a source states: reported, targeted or forecast (IATI result). Dated by the period that it counts. */
export type OutcomeCampaignsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignSort>>;
  where?: InputMaybe<CampaignWhere>;
};


/** A figure or result that a source states: reported, targeted or forecast (IATI result). Dated by the period that it counts. */
export type OutcomeCampaignsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OutcomeCampaignsConnectionSort>>;
  where?: InputMaybe<OutcomeCampaignsConnectionWhere>;
};


/** A figure or result that a source states: reported, targeted or forecast (IATI result). Dated by the period that it counts. */
export type OutcomeFormerIdsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


/** A figure or result that a source states: reported, targeted or forecast (IATI result). Dated by the period that it counts. */
export type OutcomeFormerIdsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityFormerIdsConnectionSort>>;
  where?: InputMaybe<EntityFormerIdsConnectionWhere>;
};


/** A figure or result that a source states: reported, targeted or forecast (IATI result). Dated by the period that it counts. */
export type OutcomeNameInArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A figure or result that a source states: reported, targeted or forecast (IATI result). Dated by the period that it counts. */
export type OutcomeNamesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


/** A figure or result that a source states: reported, targeted or forecast (IATI result). Dated by the period that it counts. */
export type OutcomeNamesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityNamesConnectionSort>>;
  where?: InputMaybe<EntityNamesConnectionWhere>;
};


/** A figure or result that a source states: reported, targeted or forecast (IATI result). Dated by the period that it counts. */
export type OutcomeVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


/** A figure or result that a source states: reported, targeted or forecast (IATI result). Dated by the period that it counts. */
export type OutcomeVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityVariantsConnectionSort>>;
  where?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type OutcomeAchievedByConnection = {
  __typename?: 'OutcomeAchievedByConnection';
  aggregate: OutcomeAgentAchievedByAggregateSelection;
  edges: Array<OutcomeAchievedByRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OutcomeAchievedByConnectionFilters = {
  /** Return Outcomes where all of the related OutcomeAchievedByConnections match this filter */
  all?: InputMaybe<OutcomeAchievedByConnectionWhere>;
  /** Return Outcomes where none of the related OutcomeAchievedByConnections match this filter */
  none?: InputMaybe<OutcomeAchievedByConnectionWhere>;
  /** Return Outcomes where one of the related OutcomeAchievedByConnections match this filter */
  single?: InputMaybe<OutcomeAchievedByConnectionWhere>;
  /** Return Outcomes where some of the related OutcomeAchievedByConnections match this filter */
  some?: InputMaybe<OutcomeAchievedByConnectionWhere>;
};

export type OutcomeAchievedByConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<AgentSort>;
};

export type OutcomeAchievedByConnectionWhere = {
  AND?: InputMaybe<Array<OutcomeAchievedByConnectionWhere>>;
  NOT?: InputMaybe<OutcomeAchievedByConnectionWhere>;
  OR?: InputMaybe<Array<OutcomeAchievedByConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<AgentWhere>;
};

export type OutcomeAchievedByRelationship = {
  __typename?: 'OutcomeAchievedByRelationship';
  cursor: Scalars['String']['output'];
  node: Agent;
  properties: Stated;
};

export type OutcomeAgentAchievedByAggregateSelection = {
  __typename?: 'OutcomeAgentAchievedByAggregateSelection';
  count: CountConnection;
  node?: Maybe<OutcomeAgentAchievedByNodeAggregateSelection>;
};

export type OutcomeAgentAchievedByNodeAggregateSelection = {
  __typename?: 'OutcomeAgentAchievedByNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type OutcomeAggregate = {
  __typename?: 'OutcomeAggregate';
  count: Count;
  node: OutcomeAggregateNode;
};

export type OutcomeAggregateNode = {
  __typename?: 'OutcomeAggregateNode';
  indicator: StringAggregateSelection;
  name: StringAggregateSelection;
  unit: StringAggregateSelection;
  value: FloatAggregateSelection;
};

export type OutcomeCampaignCampaignsAggregateSelection = {
  __typename?: 'OutcomeCampaignCampaignsAggregateSelection';
  count: CountConnection;
  node?: Maybe<OutcomeCampaignCampaignsNodeAggregateSelection>;
};

export type OutcomeCampaignCampaignsNodeAggregateSelection = {
  __typename?: 'OutcomeCampaignCampaignsNodeAggregateSelection';
  edition: IntAggregateSelection;
  name: StringAggregateSelection;
};

export type OutcomeCampaignsConnection = {
  __typename?: 'OutcomeCampaignsConnection';
  aggregate: OutcomeCampaignCampaignsAggregateSelection;
  edges: Array<OutcomeCampaignsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OutcomeCampaignsConnectionFilters = {
  /** Return Outcomes where all of the related OutcomeCampaignsConnections match this filter */
  all?: InputMaybe<OutcomeCampaignsConnectionWhere>;
  /** Return Outcomes where none of the related OutcomeCampaignsConnections match this filter */
  none?: InputMaybe<OutcomeCampaignsConnectionWhere>;
  /** Return Outcomes where one of the related OutcomeCampaignsConnections match this filter */
  single?: InputMaybe<OutcomeCampaignsConnectionWhere>;
  /** Return Outcomes where some of the related OutcomeCampaignsConnections match this filter */
  some?: InputMaybe<OutcomeCampaignsConnectionWhere>;
};

export type OutcomeCampaignsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<CampaignSort>;
};

export type OutcomeCampaignsConnectionWhere = {
  AND?: InputMaybe<Array<OutcomeCampaignsConnectionWhere>>;
  NOT?: InputMaybe<OutcomeCampaignsConnectionWhere>;
  OR?: InputMaybe<Array<OutcomeCampaignsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<CampaignWhere>;
};

export type OutcomeCampaignsRelationship = {
  __typename?: 'OutcomeCampaignsRelationship';
  cursor: Scalars['String']['output'];
  node: Campaign;
  properties: Stated;
};

export type OutcomeEdge = {
  __typename?: 'OutcomeEdge';
  cursor: Scalars['String']['output'];
  node: Outcome;
};

export type OutcomeEventConnection = {
  __typename?: 'OutcomeEventConnection';
  edges: Array<OutcomeEventRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OutcomeEventConnectionWhere = {
  AND?: InputMaybe<Array<OutcomeEventConnectionWhere>>;
  NOT?: InputMaybe<OutcomeEventConnectionWhere>;
  OR?: InputMaybe<Array<OutcomeEventConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<EventWhere>;
};

export type OutcomeEventRelationship = {
  __typename?: 'OutcomeEventRelationship';
  cursor: Scalars['String']['output'];
  node: Event;
  properties: Stated;
};

export type OutcomeFormerIdsConnectionFilters = {
  /** Return Outcomes where all of the related EntityFormerIdsConnections match this filter */
  all?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Outcomes where none of the related EntityFormerIdsConnections match this filter */
  none?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Outcomes where one of the related EntityFormerIdsConnections match this filter */
  single?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Outcomes where some of the related EntityFormerIdsConnections match this filter */
  some?: InputMaybe<EntityFormerIdsConnectionWhere>;
};

export type OutcomeInstrumentConnection = {
  __typename?: 'OutcomeInstrumentConnection';
  edges: Array<OutcomeInstrumentRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OutcomeInstrumentConnectionWhere = {
  AND?: InputMaybe<Array<OutcomeInstrumentConnectionWhere>>;
  NOT?: InputMaybe<OutcomeInstrumentConnectionWhere>;
  OR?: InputMaybe<Array<OutcomeInstrumentConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<InstrumentWhere>;
};

export type OutcomeInstrumentRelationship = {
  __typename?: 'OutcomeInstrumentRelationship';
  cursor: Scalars['String']['output'];
  node: Instrument;
  properties: Stated;
};

export type OutcomeNamesConnectionFilters = {
  /** Return Outcomes where all of the related EntityNamesConnections match this filter */
  all?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Outcomes where none of the related EntityNamesConnections match this filter */
  none?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Outcomes where one of the related EntityNamesConnections match this filter */
  single?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Outcomes where some of the related EntityNamesConnections match this filter */
  some?: InputMaybe<EntityNamesConnectionWhere>;
};

export type OutcomePlaceConnection = {
  __typename?: 'OutcomePlaceConnection';
  edges: Array<OutcomePlaceRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OutcomePlaceConnectionWhere = {
  AND?: InputMaybe<Array<OutcomePlaceConnectionWhere>>;
  NOT?: InputMaybe<OutcomePlaceConnectionWhere>;
  OR?: InputMaybe<Array<OutcomePlaceConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<PlaceWhere>;
};

export type OutcomePlaceRelationship = {
  __typename?: 'OutcomePlaceRelationship';
  cursor: Scalars['String']['output'];
  node: Place;
  properties: Stated;
};

export type OutcomeRelationshipFilters = {
  /** Filter type where all of the related Outcomes match this filter */
  all?: InputMaybe<OutcomeWhere>;
  /** Filter type where none of the related Outcomes match this filter */
  none?: InputMaybe<OutcomeWhere>;
  /** Filter type where one of the related Outcomes match this filter */
  single?: InputMaybe<OutcomeWhere>;
  /** Filter type where some of the related Outcomes match this filter */
  some?: InputMaybe<OutcomeWhere>;
};

/** Fields to sort Outcomes by. The order in which sorts are applied is not guaranteed when specifying many fields in one OutcomeSort object. */
export type OutcomeSort = {
  comparator?: InputMaybe<SortDirection>;
  date?: InputMaybe<SortDirection>;
  endsOn?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  indicator?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  unit?: InputMaybe<SortDirection>;
  value?: InputMaybe<SortDirection>;
};

/** Whether an outcome is a fact or an aim (IATI: actual, target). */
export type OutcomeStatus =
  /** Expected. */
  | 'FORECAST'
  /** Reported as achieved. */
  | 'REPORTED'
  /** To be achieved. */
  | 'TARGET';

/** OutcomeStatus filters */
export type OutcomeStatusEnumScalarFilters = {
  eq?: InputMaybe<OutcomeStatus>;
  in?: InputMaybe<Array<OutcomeStatus>>;
};

export type OutcomeVariantsConnectionFilters = {
  /** Return Outcomes where all of the related EntityVariantsConnections match this filter */
  all?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Outcomes where none of the related EntityVariantsConnections match this filter */
  none?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Outcomes where one of the related EntityVariantsConnections match this filter */
  single?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Outcomes where some of the related EntityVariantsConnections match this filter */
  some?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type OutcomeWhere = {
  AND?: InputMaybe<Array<OutcomeWhere>>;
  NOT?: InputMaybe<OutcomeWhere>;
  OR?: InputMaybe<Array<OutcomeWhere>>;
  achievedBy?: InputMaybe<AgentRelationshipFilters>;
  achievedByConnection?: InputMaybe<OutcomeAchievedByConnectionFilters>;
  campaigns?: InputMaybe<CampaignRelationshipFilters>;
  campaignsConnection?: InputMaybe<OutcomeCampaignsConnectionFilters>;
  comparator?: InputMaybe<ComparatorEnumScalarFilters>;
  date?: InputMaybe<EdtfScalarFilters>;
  endsOn?: InputMaybe<DateScalarFilters>;
  event?: InputMaybe<EventWhere>;
  eventConnection?: InputMaybe<OutcomeEventConnectionWhere>;
  formerIds?: InputMaybe<FormerIdRelationshipFilters>;
  formerIdsConnection?: InputMaybe<OutcomeFormerIdsConnectionFilters>;
  id?: InputMaybe<IdScalarFilters>;
  indicator?: InputMaybe<StringScalarFilters>;
  instrument?: InputMaybe<InstrumentWhere>;
  instrumentConnection?: InputMaybe<OutcomeInstrumentConnectionWhere>;
  name?: InputMaybe<StringScalarFilters>;
  names?: InputMaybe<NameRelationshipFilters>;
  namesConnection?: InputMaybe<OutcomeNamesConnectionFilters>;
  place?: InputMaybe<PlaceWhere>;
  placeConnection?: InputMaybe<OutcomePlaceConnectionWhere>;
  sources?: InputMaybe<StringListFilters>;
  startsOn?: InputMaybe<DateScalarFilters>;
  status?: InputMaybe<OutcomeStatusEnumScalarFilters>;
  unit?: InputMaybe<StringScalarFilters>;
  value?: InputMaybe<FloatScalarFilters>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<OutcomeVariantsConnectionFilters>;
};

export type OutcomesConnection = {
  __typename?: 'OutcomesConnection';
  aggregate: OutcomeAggregate;
  edges: Array<OutcomeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Pagination information (Relay) */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** That an agent took part in an event, in a role. */
export type Participation = {
  __typename?: 'Participation';
  /** Who took part. */
  agent?: Maybe<Agent>;
  agentConnection: ParticipationAgentConnection;
  /** The post in which they took part. */
  as?: Maybe<Post>;
  asConnection: ParticipationAsConnection;
  /** The paragraphs that state it; never empty. */
  citations: Array<Citation>;
  /** The event. */
  event?: Maybe<Event>;
  eventConnection: ParticipationEventConnection;
  /** The id: the id of the event, and the agent and role. */
  id: Scalars['ID']['output'];
  /** In which role. */
  role: ParticipationRole;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: ParticipationVariantsConnection;
};


/** That an agent took part in an event, in a role. */
export type ParticipationVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


/** That an agent took part in an event, in a role. */
export type ParticipationVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ParticipationVariantsConnectionSort>>;
  where?: InputMaybe<ParticipationVariantsConnectionWhere>;
};

export type ParticipationAgentConnection = {
  __typename?: 'ParticipationAgentConnection';
  edges: Array<ParticipationAgentRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ParticipationAgentConnectionWhere = {
  AND?: InputMaybe<Array<ParticipationAgentConnectionWhere>>;
  NOT?: InputMaybe<ParticipationAgentConnectionWhere>;
  OR?: InputMaybe<Array<ParticipationAgentConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<AgentWhere>;
};

export type ParticipationAgentRelationship = {
  __typename?: 'ParticipationAgentRelationship';
  cursor: Scalars['String']['output'];
  node: Agent;
  properties: Stated;
};

export type ParticipationAggregate = {
  __typename?: 'ParticipationAggregate';
  count: Count;
};

export type ParticipationAsConnection = {
  __typename?: 'ParticipationAsConnection';
  edges: Array<ParticipationAsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ParticipationAsConnectionWhere = {
  AND?: InputMaybe<Array<ParticipationAsConnectionWhere>>;
  NOT?: InputMaybe<ParticipationAsConnectionWhere>;
  OR?: InputMaybe<Array<ParticipationAsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<PostWhere>;
};

export type ParticipationAsRelationship = {
  __typename?: 'ParticipationAsRelationship';
  cursor: Scalars['String']['output'];
  node: Post;
  properties: Stated;
};

export type ParticipationEdge = {
  __typename?: 'ParticipationEdge';
  cursor: Scalars['String']['output'];
  node: Participation;
};

export type ParticipationEventConnection = {
  __typename?: 'ParticipationEventConnection';
  edges: Array<ParticipationEventRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ParticipationEventConnectionWhere = {
  AND?: InputMaybe<Array<ParticipationEventConnectionWhere>>;
  NOT?: InputMaybe<ParticipationEventConnectionWhere>;
  OR?: InputMaybe<Array<ParticipationEventConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<EventWhere>;
};

export type ParticipationEventRelationship = {
  __typename?: 'ParticipationEventRelationship';
  cursor: Scalars['String']['output'];
  node: Event;
  properties: Stated;
};

export type ParticipationRelationshipFilters = {
  /** Filter type where all of the related Participations match this filter */
  all?: InputMaybe<ParticipationWhere>;
  /** Filter type where none of the related Participations match this filter */
  none?: InputMaybe<ParticipationWhere>;
  /** Filter type where one of the related Participations match this filter */
  single?: InputMaybe<ParticipationWhere>;
  /** Filter type where some of the related Participations match this filter */
  some?: InputMaybe<ParticipationWhere>;
};

/** The roles at an event. */
export type ParticipationRole =
  /** Attended. */
  | 'ATTENDEE'
  /** Chaired it (chủ trì, 主持). */
  | 'CHAIR'
  /** Held it, or received those who came. */
  | 'HOST'
  /** Declared it, or a campaign, open (phát động). */
  | 'LAUNCHER'
  /** Presented a report, plan or gift. */
  | 'PRESENTER'
  /** Received an honour or gift. */
  | 'RECIPIENT'
  /** Signed something. */
  | 'SIGNATORY'
  /** Spoke (phát biểu, 讲话). */
  | 'SPEAKER';

/** ParticipationRole filters */
export type ParticipationRoleEnumScalarFilters = {
  eq?: InputMaybe<ParticipationRole>;
  in?: InputMaybe<Array<ParticipationRole>>;
};

/** Fields to sort Participations by. The order in which sorts are applied is not guaranteed when specifying many fields in one ParticipationSort object. */
export type ParticipationSort = {
  id?: InputMaybe<SortDirection>;
  role?: InputMaybe<SortDirection>;
};

export type ParticipationVariantVariantsAggregateSelection = {
  __typename?: 'ParticipationVariantVariantsAggregateSelection';
  count: CountConnection;
  node?: Maybe<ParticipationVariantVariantsNodeAggregateSelection>;
};

export type ParticipationVariantVariantsNodeAggregateSelection = {
  __typename?: 'ParticipationVariantVariantsNodeAggregateSelection';
  field: StringAggregateSelection;
  value: StringAggregateSelection;
};

export type ParticipationVariantsConnection = {
  __typename?: 'ParticipationVariantsConnection';
  aggregate: ParticipationVariantVariantsAggregateSelection;
  edges: Array<ParticipationVariantsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ParticipationVariantsConnectionFilters = {
  /** Return Participations where all of the related ParticipationVariantsConnections match this filter */
  all?: InputMaybe<ParticipationVariantsConnectionWhere>;
  /** Return Participations where none of the related ParticipationVariantsConnections match this filter */
  none?: InputMaybe<ParticipationVariantsConnectionWhere>;
  /** Return Participations where one of the related ParticipationVariantsConnections match this filter */
  single?: InputMaybe<ParticipationVariantsConnectionWhere>;
  /** Return Participations where some of the related ParticipationVariantsConnections match this filter */
  some?: InputMaybe<ParticipationVariantsConnectionWhere>;
};

export type ParticipationVariantsConnectionSort = {
  node?: InputMaybe<VariantSort>;
};

export type ParticipationVariantsConnectionWhere = {
  AND?: InputMaybe<Array<ParticipationVariantsConnectionWhere>>;
  NOT?: InputMaybe<ParticipationVariantsConnectionWhere>;
  OR?: InputMaybe<Array<ParticipationVariantsConnectionWhere>>;
  node?: InputMaybe<VariantWhere>;
};

export type ParticipationVariantsRelationship = {
  __typename?: 'ParticipationVariantsRelationship';
  cursor: Scalars['String']['output'];
  node: Variant;
};

export type ParticipationWhere = {
  AND?: InputMaybe<Array<ParticipationWhere>>;
  NOT?: InputMaybe<ParticipationWhere>;
  OR?: InputMaybe<Array<ParticipationWhere>>;
  agent?: InputMaybe<AgentWhere>;
  agentConnection?: InputMaybe<ParticipationAgentConnectionWhere>;
  as?: InputMaybe<PostWhere>;
  asConnection?: InputMaybe<ParticipationAsConnectionWhere>;
  event?: InputMaybe<EventWhere>;
  eventConnection?: InputMaybe<ParticipationEventConnectionWhere>;
  id?: InputMaybe<IdScalarFilters>;
  role?: InputMaybe<ParticipationRoleEnumScalarFilters>;
  sources?: InputMaybe<StringListFilters>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<ParticipationVariantsConnectionFilters>;
};

export type ParticipationsConnection = {
  __typename?: 'ParticipationsConnection';
  aggregate: ParticipationAggregate;
  edges: Array<ParticipationEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A path between two entities. */
export type Path = Subgraph & {
  __typename?: 'Path';
  /**
   * The edges in their order, each from the entity before to the one after it or the other way round. Where several edges join
   * the two, a relationship is shown before a record, and then the first by id; `neighborhood` of the two has all.
   */
  edges: Array<Edge>;
  /** The entities on it, from its beginning to its end. */
  nodes: Array<Entity>;
  /**
   * True where not all paths could be looked at, and others may belong in the list: the search reads 20 000 relationships at
   * most, and goes through no entity with more than 5 000. Then the list holds what was found, and all of it says so. Where
   * nothing was found the question is refused with LIMIT_EXCEEDED.
   */
  truncated: Scalars['Boolean']['output'];
};

/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type Place = Dated & Entity & {
  __typename?: 'Place';
  /** The campaigns run in it. */
  campaigns: Array<Campaign>;
  campaignsConnection: PlaceCampaignsConnection;
  /** The paragraphs where it is stated; never empty. */
  citations: Array<Citation>;
  /** ISO 3166-1 alpha-2 or 3166-2 code: VN, CN-SX. */
  code?: Maybe<Scalars['String']['output']>;
  /** When, as the source gives it; null where it gives none. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** The last day that `date` can mean, ISO 8601. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** The events held in it. */
  events: Array<Event>;
  eventsConnection: PlaceEventsConnection;
  /** The ids that it had before it was said to be the same as another; they still lead to it. */
  formerIds: Array<FormerId>;
  formerIdsConnection: EntityFormerIdsConnection;
  /** The id: lower-case words joined by hyphens, the country or publisher first (`vn-31-ct-tw`); of a nested record, its parent's id and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The level of administration. */
  level?: Maybe<AdministrativeLevel>;
  /** One name to show. It stands among `names` too, as PREFERRED. */
  name: Scalars['String']['output'];
  /**
   * One name to show to readers of these languages: in the first of them that it has a name in, and there PREFERRED or TRANSLATION
   * before other kinds. Where it has none in any, its name to show; the language that comes with it says so.
   */
  nameIn: Name;
  /** Every name, each with its language and kind. */
  names: Array<Name>;
  namesConnection: EntityNamesConnection;
  /** The organizations seated in it or answering for it. */
  organizations: Array<Organization>;
  organizationsConnection: PlaceOrganizationsConnection;
  /** The outcomes achieved in it. */
  outcomes: Array<Outcome>;
  outcomesConnection: PlaceOutcomesConnection;
  /** The division that it lies in. */
  partOf?: Maybe<Place>;
  partOfConnection: PlacePartOfConnection;
  /** The divisions in it. */
  parts: Array<Place>;
  partsConnection: PlacePartsConnection;
  /** The divisions that it was made from. */
  predecessors: Array<Place>;
  predecessorsConnection: PlacePredecessorsConnection;
  /** The first day that `date` can mean, ISO 8601. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** The divisions made from it. */
  successors: Array<Place>;
  successorsConnection: PlaceSuccessorsConnection;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: EntityVariantsConnection;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlaceCampaignsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignSort>>;
  where?: InputMaybe<CampaignWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlaceCampaignsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PlaceCampaignsConnectionSort>>;
  where?: InputMaybe<PlaceCampaignsConnectionWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlaceEventsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventSort>>;
  where?: InputMaybe<EventWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlaceEventsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PlaceEventsConnectionSort>>;
  where?: InputMaybe<PlaceEventsConnectionWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlaceFormerIdsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlaceFormerIdsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityFormerIdsConnectionSort>>;
  where?: InputMaybe<EntityFormerIdsConnectionWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlaceNameInArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlaceNamesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlaceNamesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityNamesConnectionSort>>;
  where?: InputMaybe<EntityNamesConnectionWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlaceOrganizationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OrganizationSort>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlaceOrganizationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PlaceOrganizationsConnectionSort>>;
  where?: InputMaybe<PlaceOrganizationsConnectionWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlaceOutcomesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OutcomeSort>>;
  where?: InputMaybe<OutcomeWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlaceOutcomesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PlaceOutcomesConnectionSort>>;
  where?: InputMaybe<PlaceOutcomesConnectionWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlacePartsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PlaceSort>>;
  where?: InputMaybe<PlaceWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlacePartsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PlacePartsConnectionSort>>;
  where?: InputMaybe<PlacePartsConnectionWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlacePredecessorsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PlaceSort>>;
  where?: InputMaybe<PlaceWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlacePredecessorsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PlacePredecessorsConnectionSort>>;
  where?: InputMaybe<PlacePredecessorsConnectionWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlaceSuccessorsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PlaceSort>>;
  where?: InputMaybe<PlaceWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlaceSuccessorsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PlaceSuccessorsConnectionSort>>;
  where?: InputMaybe<PlaceSuccessorsConnectionWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlaceVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


/** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
export type PlaceVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityVariantsConnectionSort>>;
  where?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type PlaceAggregate = {
  __typename?: 'PlaceAggregate';
  count: Count;
  node: PlaceAggregateNode;
};

export type PlaceAggregateNode = {
  __typename?: 'PlaceAggregateNode';
  code: StringAggregateSelection;
  name: StringAggregateSelection;
};

export type PlaceCampaignCampaignsAggregateSelection = {
  __typename?: 'PlaceCampaignCampaignsAggregateSelection';
  count: CountConnection;
  node?: Maybe<PlaceCampaignCampaignsNodeAggregateSelection>;
};

export type PlaceCampaignCampaignsNodeAggregateSelection = {
  __typename?: 'PlaceCampaignCampaignsNodeAggregateSelection';
  edition: IntAggregateSelection;
  name: StringAggregateSelection;
};

export type PlaceCampaignsConnection = {
  __typename?: 'PlaceCampaignsConnection';
  aggregate: PlaceCampaignCampaignsAggregateSelection;
  edges: Array<PlaceCampaignsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PlaceCampaignsConnectionFilters = {
  /** Return Places where all of the related PlaceCampaignsConnections match this filter */
  all?: InputMaybe<PlaceCampaignsConnectionWhere>;
  /** Return Places where none of the related PlaceCampaignsConnections match this filter */
  none?: InputMaybe<PlaceCampaignsConnectionWhere>;
  /** Return Places where one of the related PlaceCampaignsConnections match this filter */
  single?: InputMaybe<PlaceCampaignsConnectionWhere>;
  /** Return Places where some of the related PlaceCampaignsConnections match this filter */
  some?: InputMaybe<PlaceCampaignsConnectionWhere>;
};

export type PlaceCampaignsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<CampaignSort>;
};

export type PlaceCampaignsConnectionWhere = {
  AND?: InputMaybe<Array<PlaceCampaignsConnectionWhere>>;
  NOT?: InputMaybe<PlaceCampaignsConnectionWhere>;
  OR?: InputMaybe<Array<PlaceCampaignsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<CampaignWhere>;
};

export type PlaceCampaignsRelationship = {
  __typename?: 'PlaceCampaignsRelationship';
  cursor: Scalars['String']['output'];
  node: Campaign;
  properties: Stated;
};

export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  cursor: Scalars['String']['output'];
  node: Place;
};

export type PlaceEventEventsAggregateSelection = {
  __typename?: 'PlaceEventEventsAggregateSelection';
  count: CountConnection;
  node?: Maybe<PlaceEventEventsNodeAggregateSelection>;
};

export type PlaceEventEventsNodeAggregateSelection = {
  __typename?: 'PlaceEventEventsNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type PlaceEventsConnection = {
  __typename?: 'PlaceEventsConnection';
  aggregate: PlaceEventEventsAggregateSelection;
  edges: Array<PlaceEventsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PlaceEventsConnectionFilters = {
  /** Return Places where all of the related PlaceEventsConnections match this filter */
  all?: InputMaybe<PlaceEventsConnectionWhere>;
  /** Return Places where none of the related PlaceEventsConnections match this filter */
  none?: InputMaybe<PlaceEventsConnectionWhere>;
  /** Return Places where one of the related PlaceEventsConnections match this filter */
  single?: InputMaybe<PlaceEventsConnectionWhere>;
  /** Return Places where some of the related PlaceEventsConnections match this filter */
  some?: InputMaybe<PlaceEventsConnectionWhere>;
};

export type PlaceEventsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<EventSort>;
};

export type PlaceEventsConnectionWhere = {
  AND?: InputMaybe<Array<PlaceEventsConnectionWhere>>;
  NOT?: InputMaybe<PlaceEventsConnectionWhere>;
  OR?: InputMaybe<Array<PlaceEventsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<EventWhere>;
};

export type PlaceEventsRelationship = {
  __typename?: 'PlaceEventsRelationship';
  cursor: Scalars['String']['output'];
  node: Event;
  properties: Stated;
};

/** How many entities in a place were found. */
export type PlaceFacet = {
  __typename?: 'PlaceFacet';
  /** How many, on all pages. */
  count: Scalars['Int']['output'];
  /** The place. */
  place: Place;
};

export type PlaceFormerIdsConnectionFilters = {
  /** Return Places where all of the related EntityFormerIdsConnections match this filter */
  all?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Places where none of the related EntityFormerIdsConnections match this filter */
  none?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Places where one of the related EntityFormerIdsConnections match this filter */
  single?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Places where some of the related EntityFormerIdsConnections match this filter */
  some?: InputMaybe<EntityFormerIdsConnectionWhere>;
};

export type PlaceNamesConnectionFilters = {
  /** Return Places where all of the related EntityNamesConnections match this filter */
  all?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Places where none of the related EntityNamesConnections match this filter */
  none?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Places where one of the related EntityNamesConnections match this filter */
  single?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Places where some of the related EntityNamesConnections match this filter */
  some?: InputMaybe<EntityNamesConnectionWhere>;
};

export type PlaceOrganizationOrganizationsAggregateSelection = {
  __typename?: 'PlaceOrganizationOrganizationsAggregateSelection';
  count: CountConnection;
  node?: Maybe<PlaceOrganizationOrganizationsNodeAggregateSelection>;
};

export type PlaceOrganizationOrganizationsNodeAggregateSelection = {
  __typename?: 'PlaceOrganizationOrganizationsNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type PlaceOrganizationsConnection = {
  __typename?: 'PlaceOrganizationsConnection';
  aggregate: PlaceOrganizationOrganizationsAggregateSelection;
  edges: Array<PlaceOrganizationsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PlaceOrganizationsConnectionFilters = {
  /** Return Places where all of the related PlaceOrganizationsConnections match this filter */
  all?: InputMaybe<PlaceOrganizationsConnectionWhere>;
  /** Return Places where none of the related PlaceOrganizationsConnections match this filter */
  none?: InputMaybe<PlaceOrganizationsConnectionWhere>;
  /** Return Places where one of the related PlaceOrganizationsConnections match this filter */
  single?: InputMaybe<PlaceOrganizationsConnectionWhere>;
  /** Return Places where some of the related PlaceOrganizationsConnections match this filter */
  some?: InputMaybe<PlaceOrganizationsConnectionWhere>;
};

export type PlaceOrganizationsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<OrganizationSort>;
};

export type PlaceOrganizationsConnectionWhere = {
  AND?: InputMaybe<Array<PlaceOrganizationsConnectionWhere>>;
  NOT?: InputMaybe<PlaceOrganizationsConnectionWhere>;
  OR?: InputMaybe<Array<PlaceOrganizationsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<OrganizationWhere>;
};

export type PlaceOrganizationsRelationship = {
  __typename?: 'PlaceOrganizationsRelationship';
  cursor: Scalars['String']['output'];
  node: Organization;
  properties: Stated;
};

export type PlaceOutcomeOutcomesAggregateSelection = {
  __typename?: 'PlaceOutcomeOutcomesAggregateSelection';
  count: CountConnection;
  node?: Maybe<PlaceOutcomeOutcomesNodeAggregateSelection>;
};

export type PlaceOutcomeOutcomesNodeAggregateSelection = {
  __typename?: 'PlaceOutcomeOutcomesNodeAggregateSelection';
  indicator: StringAggregateSelection;
  name: StringAggregateSelection;
  unit: StringAggregateSelection;
  value: FloatAggregateSelection;
};

export type PlaceOutcomesConnection = {
  __typename?: 'PlaceOutcomesConnection';
  aggregate: PlaceOutcomeOutcomesAggregateSelection;
  edges: Array<PlaceOutcomesRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PlaceOutcomesConnectionFilters = {
  /** Return Places where all of the related PlaceOutcomesConnections match this filter */
  all?: InputMaybe<PlaceOutcomesConnectionWhere>;
  /** Return Places where none of the related PlaceOutcomesConnections match this filter */
  none?: InputMaybe<PlaceOutcomesConnectionWhere>;
  /** Return Places where one of the related PlaceOutcomesConnections match this filter */
  single?: InputMaybe<PlaceOutcomesConnectionWhere>;
  /** Return Places where some of the related PlaceOutcomesConnections match this filter */
  some?: InputMaybe<PlaceOutcomesConnectionWhere>;
};

export type PlaceOutcomesConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<OutcomeSort>;
};

export type PlaceOutcomesConnectionWhere = {
  AND?: InputMaybe<Array<PlaceOutcomesConnectionWhere>>;
  NOT?: InputMaybe<PlaceOutcomesConnectionWhere>;
  OR?: InputMaybe<Array<PlaceOutcomesConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<OutcomeWhere>;
};

export type PlaceOutcomesRelationship = {
  __typename?: 'PlaceOutcomesRelationship';
  cursor: Scalars['String']['output'];
  node: Outcome;
  properties: Stated;
};

export type PlacePartOfConnection = {
  __typename?: 'PlacePartOfConnection';
  edges: Array<PlacePartOfRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PlacePartOfConnectionWhere = {
  AND?: InputMaybe<Array<PlacePartOfConnectionWhere>>;
  NOT?: InputMaybe<PlacePartOfConnectionWhere>;
  OR?: InputMaybe<Array<PlacePartOfConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<PlaceWhere>;
};

export type PlacePartOfRelationship = {
  __typename?: 'PlacePartOfRelationship';
  cursor: Scalars['String']['output'];
  node: Place;
  properties: Stated;
};

export type PlacePartsConnection = {
  __typename?: 'PlacePartsConnection';
  aggregate: PlacePlacePartsAggregateSelection;
  edges: Array<PlacePartsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PlacePartsConnectionFilters = {
  /** Return Places where all of the related PlacePartsConnections match this filter */
  all?: InputMaybe<PlacePartsConnectionWhere>;
  /** Return Places where none of the related PlacePartsConnections match this filter */
  none?: InputMaybe<PlacePartsConnectionWhere>;
  /** Return Places where one of the related PlacePartsConnections match this filter */
  single?: InputMaybe<PlacePartsConnectionWhere>;
  /** Return Places where some of the related PlacePartsConnections match this filter */
  some?: InputMaybe<PlacePartsConnectionWhere>;
};

export type PlacePartsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<PlaceSort>;
};

export type PlacePartsConnectionWhere = {
  AND?: InputMaybe<Array<PlacePartsConnectionWhere>>;
  NOT?: InputMaybe<PlacePartsConnectionWhere>;
  OR?: InputMaybe<Array<PlacePartsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<PlaceWhere>;
};

export type PlacePartsRelationship = {
  __typename?: 'PlacePartsRelationship';
  cursor: Scalars['String']['output'];
  node: Place;
  properties: Stated;
};

export type PlacePlacePartsAggregateSelection = {
  __typename?: 'PlacePlacePartsAggregateSelection';
  count: CountConnection;
  node?: Maybe<PlacePlacePartsNodeAggregateSelection>;
};

export type PlacePlacePartsNodeAggregateSelection = {
  __typename?: 'PlacePlacePartsNodeAggregateSelection';
  code: StringAggregateSelection;
  name: StringAggregateSelection;
};

export type PlacePlacePredecessorsAggregateSelection = {
  __typename?: 'PlacePlacePredecessorsAggregateSelection';
  count: CountConnection;
  node?: Maybe<PlacePlacePredecessorsNodeAggregateSelection>;
};

export type PlacePlacePredecessorsNodeAggregateSelection = {
  __typename?: 'PlacePlacePredecessorsNodeAggregateSelection';
  code: StringAggregateSelection;
  name: StringAggregateSelection;
};

export type PlacePlaceSuccessorsAggregateSelection = {
  __typename?: 'PlacePlaceSuccessorsAggregateSelection';
  count: CountConnection;
  node?: Maybe<PlacePlaceSuccessorsNodeAggregateSelection>;
};

export type PlacePlaceSuccessorsNodeAggregateSelection = {
  __typename?: 'PlacePlaceSuccessorsNodeAggregateSelection';
  code: StringAggregateSelection;
  name: StringAggregateSelection;
};

export type PlacePredecessorsConnection = {
  __typename?: 'PlacePredecessorsConnection';
  aggregate: PlacePlacePredecessorsAggregateSelection;
  edges: Array<PlacePredecessorsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PlacePredecessorsConnectionFilters = {
  /** Return Places where all of the related PlacePredecessorsConnections match this filter */
  all?: InputMaybe<PlacePredecessorsConnectionWhere>;
  /** Return Places where none of the related PlacePredecessorsConnections match this filter */
  none?: InputMaybe<PlacePredecessorsConnectionWhere>;
  /** Return Places where one of the related PlacePredecessorsConnections match this filter */
  single?: InputMaybe<PlacePredecessorsConnectionWhere>;
  /** Return Places where some of the related PlacePredecessorsConnections match this filter */
  some?: InputMaybe<PlacePredecessorsConnectionWhere>;
};

export type PlacePredecessorsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<PlaceSort>;
};

export type PlacePredecessorsConnectionWhere = {
  AND?: InputMaybe<Array<PlacePredecessorsConnectionWhere>>;
  NOT?: InputMaybe<PlacePredecessorsConnectionWhere>;
  OR?: InputMaybe<Array<PlacePredecessorsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<PlaceWhere>;
};

export type PlacePredecessorsRelationship = {
  __typename?: 'PlacePredecessorsRelationship';
  cursor: Scalars['String']['output'];
  node: Place;
  properties: Stated;
};

export type PlaceRelationshipFilters = {
  /** Filter type where all of the related Places match this filter */
  all?: InputMaybe<PlaceWhere>;
  /** Filter type where none of the related Places match this filter */
  none?: InputMaybe<PlaceWhere>;
  /** Filter type where one of the related Places match this filter */
  single?: InputMaybe<PlaceWhere>;
  /** Filter type where some of the related Places match this filter */
  some?: InputMaybe<PlaceWhere>;
};

/** Fields to sort Places by. The order in which sorts are applied is not guaranteed when specifying many fields in one PlaceSort object. */
export type PlaceSort = {
  code?: InputMaybe<SortDirection>;
  date?: InputMaybe<SortDirection>;
  endsOn?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  level?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
};

export type PlaceSuccessorsConnection = {
  __typename?: 'PlaceSuccessorsConnection';
  aggregate: PlacePlaceSuccessorsAggregateSelection;
  edges: Array<PlaceSuccessorsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PlaceSuccessorsConnectionFilters = {
  /** Return Places where all of the related PlaceSuccessorsConnections match this filter */
  all?: InputMaybe<PlaceSuccessorsConnectionWhere>;
  /** Return Places where none of the related PlaceSuccessorsConnections match this filter */
  none?: InputMaybe<PlaceSuccessorsConnectionWhere>;
  /** Return Places where one of the related PlaceSuccessorsConnections match this filter */
  single?: InputMaybe<PlaceSuccessorsConnectionWhere>;
  /** Return Places where some of the related PlaceSuccessorsConnections match this filter */
  some?: InputMaybe<PlaceSuccessorsConnectionWhere>;
};

export type PlaceSuccessorsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<PlaceSort>;
};

export type PlaceSuccessorsConnectionWhere = {
  AND?: InputMaybe<Array<PlaceSuccessorsConnectionWhere>>;
  NOT?: InputMaybe<PlaceSuccessorsConnectionWhere>;
  OR?: InputMaybe<Array<PlaceSuccessorsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<PlaceWhere>;
};

export type PlaceSuccessorsRelationship = {
  __typename?: 'PlaceSuccessorsRelationship';
  cursor: Scalars['String']['output'];
  node: Place;
  properties: Stated;
};

export type PlaceVariantsConnectionFilters = {
  /** Return Places where all of the related EntityVariantsConnections match this filter */
  all?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Places where none of the related EntityVariantsConnections match this filter */
  none?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Places where one of the related EntityVariantsConnections match this filter */
  single?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Places where some of the related EntityVariantsConnections match this filter */
  some?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type PlaceWhere = {
  AND?: InputMaybe<Array<PlaceWhere>>;
  NOT?: InputMaybe<PlaceWhere>;
  OR?: InputMaybe<Array<PlaceWhere>>;
  campaigns?: InputMaybe<CampaignRelationshipFilters>;
  campaignsConnection?: InputMaybe<PlaceCampaignsConnectionFilters>;
  code?: InputMaybe<StringScalarFilters>;
  date?: InputMaybe<EdtfScalarFilters>;
  endsOn?: InputMaybe<DateScalarFilters>;
  events?: InputMaybe<EventRelationshipFilters>;
  eventsConnection?: InputMaybe<PlaceEventsConnectionFilters>;
  formerIds?: InputMaybe<FormerIdRelationshipFilters>;
  formerIdsConnection?: InputMaybe<PlaceFormerIdsConnectionFilters>;
  id?: InputMaybe<IdScalarFilters>;
  level?: InputMaybe<AdministrativeLevelEnumScalarFilters>;
  name?: InputMaybe<StringScalarFilters>;
  names?: InputMaybe<NameRelationshipFilters>;
  namesConnection?: InputMaybe<PlaceNamesConnectionFilters>;
  organizations?: InputMaybe<OrganizationRelationshipFilters>;
  organizationsConnection?: InputMaybe<PlaceOrganizationsConnectionFilters>;
  outcomes?: InputMaybe<OutcomeRelationshipFilters>;
  outcomesConnection?: InputMaybe<PlaceOutcomesConnectionFilters>;
  partOf?: InputMaybe<PlaceWhere>;
  partOfConnection?: InputMaybe<PlacePartOfConnectionWhere>;
  parts?: InputMaybe<PlaceRelationshipFilters>;
  partsConnection?: InputMaybe<PlacePartsConnectionFilters>;
  predecessors?: InputMaybe<PlaceRelationshipFilters>;
  predecessorsConnection?: InputMaybe<PlacePredecessorsConnectionFilters>;
  sources?: InputMaybe<StringListFilters>;
  startsOn?: InputMaybe<DateScalarFilters>;
  successors?: InputMaybe<PlaceRelationshipFilters>;
  successorsConnection?: InputMaybe<PlaceSuccessorsConnectionFilters>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<PlaceVariantsConnectionFilters>;
};

export type PlacesConnection = {
  __typename?: 'PlacesConnection';
  aggregate: PlaceAggregate;
  edges: Array<PlaceEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type Plan = Dated & Entity & Instrument & {
  __typename?: 'Plan';
  /** The assignments laid on the instrument as a whole; those for one task are the task's. */
  assignments: Array<Assignment>;
  assignmentsConnection: InstrumentAssignmentsConnection;
  /** Its legal or political basis (eli:based_on). */
  basedOn: Array<Instrument>;
  basedOnConnection: InstrumentBasedOnConnection;
  /** What rests on it (eli:basis_for). */
  basisFor: Array<Instrument>;
  basisForConnection: InstrumentBasisForConnection;
  /** The campaigns that are run under it. */
  campaigns: Array<Campaign>;
  campaignsConnection: InstrumentCampaignsConnection;
  /** The paragraphs where it is stated; never empty. */
  citations: Array<Citation>;
  /** What mentions it (eli:cited_by). */
  citedBy: Array<Instrument>;
  citedByConnection: InstrumentCitedByConnection;
  /** What it mentions without resting on it (eli:cites). */
  cites: Array<Instrument>;
  citesConnection: InstrumentCitesConnection;
  /** When, as the source gives it; null where it gives none. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** The last day that `date` can mean, ISO 8601. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** The bodies that it established. */
  established: Array<Organization>;
  establishedConnection: InstrumentEstablishedConnection;
  /** The ids that it had before it was said to be the same as another; they still lead to it. */
  formerIds: Array<FormerId>;
  formerIdsConnection: EntityFormerIdsConnection;
  /** The event at which it was given, for an instruction given at a meeting. */
  givenAt?: Maybe<Event>;
  givenAtConnection: InstrumentGivenAtConnection;
  /** The id: lower-case words joined by hyphens, the country or publisher first (`vn-31-ct-tw`); of a nested record, its parent's id and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The instruments that carry it out (eli:implemented_by). */
  implementedBy: Array<Instrument>;
  implementedByConnection: InstrumentImplementedByConnection;
  /** The instruments that it carries out: a plan implements the directive that demands it (eli:implements). */
  implements: Array<Instrument>;
  implementsConnection: InstrumentImplementsConnection;
  /** Who issued it (eli:passed_by). */
  issuedBy: Array<Agent>;
  issuedByConnection: InstrumentIssuedByConnection;
  /** What kind of instrument it is. */
  kind: InstrumentKind;
  /** One name to show. It stands among `names` too, as PREFERRED. */
  name: Scalars['String']['output'];
  /**
   * One name to show to readers of these languages: in the first of them that it has a name in, and there PREFERRED or TRANSLATION
   * before other kinds. Where it has none in any, its name to show; the language that comes with it says so.
   */
  nameIn: Name;
  /** Every name, each with its language and kind. */
  names: Array<Name>;
  namesConnection: EntityNamesConnection;
  /** The official number, as printed: 31-CT/TW. It stands among `names` too, as ABBREVIATION, with those that other sources give. */
  number?: Maybe<Scalars['String']['output']>;
  /** The outcomes reported or targeted under it. */
  outcomes: Array<Outcome>;
  outcomesConnection: InstrumentOutcomesConnection;
  /** Who signed it. */
  signedBy: Array<Official>;
  signedByConnection: InstrumentSignedByConnection;
  /** The first day that `date` can mean, ISO 8601. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** What replaces it (eli:repealed_by). */
  supersededBy: Array<Instrument>;
  supersededByConnection: InstrumentSupersededByConnection;
  /** What it replaces (eli:repeals). */
  supersedes: Array<Instrument>;
  supersedesConnection: InstrumentSupersedesConnection;
  /** The tasks that it sets, in their order by `position`. */
  tasks: Array<Task>;
  tasksConnection: InstrumentTasksConnection;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: EntityVariantsConnection;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanAssignmentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssignmentSort>>;
  where?: InputMaybe<AssignmentWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanAssignmentsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentAssignmentsConnectionSort>>;
  where?: InputMaybe<InstrumentAssignmentsConnectionWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanBasedOnArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanBasedOnConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentBasedOnConnectionSort>>;
  where?: InputMaybe<InstrumentBasedOnConnectionWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanBasisForArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanBasisForConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentBasisForConnectionSort>>;
  where?: InputMaybe<InstrumentBasisForConnectionWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanCampaignsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignSort>>;
  where?: InputMaybe<CampaignWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanCampaignsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentCampaignsConnectionSort>>;
  where?: InputMaybe<InstrumentCampaignsConnectionWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanCitedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanCitedByConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentCitedByConnectionSort>>;
  where?: InputMaybe<InstrumentCitedByConnectionWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanCitesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanCitesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentCitesConnectionSort>>;
  where?: InputMaybe<InstrumentCitesConnectionWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanEstablishedArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OrganizationSort>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanEstablishedConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentEstablishedConnectionSort>>;
  where?: InputMaybe<InstrumentEstablishedConnectionWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanFormerIdsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanFormerIdsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityFormerIdsConnectionSort>>;
  where?: InputMaybe<EntityFormerIdsConnectionWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanImplementedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanImplementedByConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentImplementedByConnectionSort>>;
  where?: InputMaybe<InstrumentImplementedByConnectionWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanImplementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanImplementsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentImplementsConnectionSort>>;
  where?: InputMaybe<InstrumentImplementsConnectionWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanIssuedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentSort>>;
  where?: InputMaybe<AgentWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanIssuedByConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentIssuedByConnectionSort>>;
  where?: InputMaybe<InstrumentIssuedByConnectionWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanNameInArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanNamesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanNamesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityNamesConnectionSort>>;
  where?: InputMaybe<EntityNamesConnectionWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanOutcomesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OutcomeSort>>;
  where?: InputMaybe<OutcomeWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanOutcomesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentOutcomesConnectionSort>>;
  where?: InputMaybe<InstrumentOutcomesConnectionWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanSignedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OfficialSort>>;
  where?: InputMaybe<OfficialWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanSignedByConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSignedByConnectionSort>>;
  where?: InputMaybe<InstrumentSignedByConnectionWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanSupersededByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanSupersededByConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSupersededByConnectionSort>>;
  where?: InputMaybe<InstrumentSupersededByConnectionWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanSupersedesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanSupersedesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSupersedesConnectionSort>>;
  where?: InputMaybe<InstrumentSupersedesConnectionWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanTasksArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TaskSort>>;
  where?: InputMaybe<TaskWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanTasksConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentTasksConnectionSort>>;
  where?: InputMaybe<InstrumentTasksConnectionWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


/** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
export type PlanVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityVariantsConnectionSort>>;
  where?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type PlanAggregate = {
  __typename?: 'PlanAggregate';
  count: Count;
  node: PlanAggregateNode;
};

export type PlanAggregateNode = {
  __typename?: 'PlanAggregateNode';
  name: StringAggregateSelection;
  number: StringAggregateSelection;
};

export type PlanAssignmentsConnectionFilters = {
  /** Return Plans where all of the related InstrumentAssignmentsConnections match this filter */
  all?: InputMaybe<InstrumentAssignmentsConnectionWhere>;
  /** Return Plans where none of the related InstrumentAssignmentsConnections match this filter */
  none?: InputMaybe<InstrumentAssignmentsConnectionWhere>;
  /** Return Plans where one of the related InstrumentAssignmentsConnections match this filter */
  single?: InputMaybe<InstrumentAssignmentsConnectionWhere>;
  /** Return Plans where some of the related InstrumentAssignmentsConnections match this filter */
  some?: InputMaybe<InstrumentAssignmentsConnectionWhere>;
};

export type PlanBasedOnConnectionFilters = {
  /** Return Plans where all of the related InstrumentBasedOnConnections match this filter */
  all?: InputMaybe<InstrumentBasedOnConnectionWhere>;
  /** Return Plans where none of the related InstrumentBasedOnConnections match this filter */
  none?: InputMaybe<InstrumentBasedOnConnectionWhere>;
  /** Return Plans where one of the related InstrumentBasedOnConnections match this filter */
  single?: InputMaybe<InstrumentBasedOnConnectionWhere>;
  /** Return Plans where some of the related InstrumentBasedOnConnections match this filter */
  some?: InputMaybe<InstrumentBasedOnConnectionWhere>;
};

export type PlanBasisForConnectionFilters = {
  /** Return Plans where all of the related InstrumentBasisForConnections match this filter */
  all?: InputMaybe<InstrumentBasisForConnectionWhere>;
  /** Return Plans where none of the related InstrumentBasisForConnections match this filter */
  none?: InputMaybe<InstrumentBasisForConnectionWhere>;
  /** Return Plans where one of the related InstrumentBasisForConnections match this filter */
  single?: InputMaybe<InstrumentBasisForConnectionWhere>;
  /** Return Plans where some of the related InstrumentBasisForConnections match this filter */
  some?: InputMaybe<InstrumentBasisForConnectionWhere>;
};

export type PlanCampaignsConnectionFilters = {
  /** Return Plans where all of the related InstrumentCampaignsConnections match this filter */
  all?: InputMaybe<InstrumentCampaignsConnectionWhere>;
  /** Return Plans where none of the related InstrumentCampaignsConnections match this filter */
  none?: InputMaybe<InstrumentCampaignsConnectionWhere>;
  /** Return Plans where one of the related InstrumentCampaignsConnections match this filter */
  single?: InputMaybe<InstrumentCampaignsConnectionWhere>;
  /** Return Plans where some of the related InstrumentCampaignsConnections match this filter */
  some?: InputMaybe<InstrumentCampaignsConnectionWhere>;
};

export type PlanCitedByConnectionFilters = {
  /** Return Plans where all of the related InstrumentCitedByConnections match this filter */
  all?: InputMaybe<InstrumentCitedByConnectionWhere>;
  /** Return Plans where none of the related InstrumentCitedByConnections match this filter */
  none?: InputMaybe<InstrumentCitedByConnectionWhere>;
  /** Return Plans where one of the related InstrumentCitedByConnections match this filter */
  single?: InputMaybe<InstrumentCitedByConnectionWhere>;
  /** Return Plans where some of the related InstrumentCitedByConnections match this filter */
  some?: InputMaybe<InstrumentCitedByConnectionWhere>;
};

export type PlanCitesConnectionFilters = {
  /** Return Plans where all of the related InstrumentCitesConnections match this filter */
  all?: InputMaybe<InstrumentCitesConnectionWhere>;
  /** Return Plans where none of the related InstrumentCitesConnections match this filter */
  none?: InputMaybe<InstrumentCitesConnectionWhere>;
  /** Return Plans where one of the related InstrumentCitesConnections match this filter */
  single?: InputMaybe<InstrumentCitesConnectionWhere>;
  /** Return Plans where some of the related InstrumentCitesConnections match this filter */
  some?: InputMaybe<InstrumentCitesConnectionWhere>;
};

export type PlanEdge = {
  __typename?: 'PlanEdge';
  cursor: Scalars['String']['output'];
  node: Plan;
};

export type PlanEstablishedConnectionFilters = {
  /** Return Plans where all of the related InstrumentEstablishedConnections match this filter */
  all?: InputMaybe<InstrumentEstablishedConnectionWhere>;
  /** Return Plans where none of the related InstrumentEstablishedConnections match this filter */
  none?: InputMaybe<InstrumentEstablishedConnectionWhere>;
  /** Return Plans where one of the related InstrumentEstablishedConnections match this filter */
  single?: InputMaybe<InstrumentEstablishedConnectionWhere>;
  /** Return Plans where some of the related InstrumentEstablishedConnections match this filter */
  some?: InputMaybe<InstrumentEstablishedConnectionWhere>;
};

export type PlanFormerIdsConnectionFilters = {
  /** Return Plans where all of the related EntityFormerIdsConnections match this filter */
  all?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Plans where none of the related EntityFormerIdsConnections match this filter */
  none?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Plans where one of the related EntityFormerIdsConnections match this filter */
  single?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Plans where some of the related EntityFormerIdsConnections match this filter */
  some?: InputMaybe<EntityFormerIdsConnectionWhere>;
};

export type PlanImplementedByConnectionFilters = {
  /** Return Plans where all of the related InstrumentImplementedByConnections match this filter */
  all?: InputMaybe<InstrumentImplementedByConnectionWhere>;
  /** Return Plans where none of the related InstrumentImplementedByConnections match this filter */
  none?: InputMaybe<InstrumentImplementedByConnectionWhere>;
  /** Return Plans where one of the related InstrumentImplementedByConnections match this filter */
  single?: InputMaybe<InstrumentImplementedByConnectionWhere>;
  /** Return Plans where some of the related InstrumentImplementedByConnections match this filter */
  some?: InputMaybe<InstrumentImplementedByConnectionWhere>;
};

export type PlanImplementsConnectionFilters = {
  /** Return Plans where all of the related InstrumentImplementsConnections match this filter */
  all?: InputMaybe<InstrumentImplementsConnectionWhere>;
  /** Return Plans where none of the related InstrumentImplementsConnections match this filter */
  none?: InputMaybe<InstrumentImplementsConnectionWhere>;
  /** Return Plans where one of the related InstrumentImplementsConnections match this filter */
  single?: InputMaybe<InstrumentImplementsConnectionWhere>;
  /** Return Plans where some of the related InstrumentImplementsConnections match this filter */
  some?: InputMaybe<InstrumentImplementsConnectionWhere>;
};

export type PlanIssuedByConnectionFilters = {
  /** Return Plans where all of the related InstrumentIssuedByConnections match this filter */
  all?: InputMaybe<InstrumentIssuedByConnectionWhere>;
  /** Return Plans where none of the related InstrumentIssuedByConnections match this filter */
  none?: InputMaybe<InstrumentIssuedByConnectionWhere>;
  /** Return Plans where one of the related InstrumentIssuedByConnections match this filter */
  single?: InputMaybe<InstrumentIssuedByConnectionWhere>;
  /** Return Plans where some of the related InstrumentIssuedByConnections match this filter */
  some?: InputMaybe<InstrumentIssuedByConnectionWhere>;
};

export type PlanNamesConnectionFilters = {
  /** Return Plans where all of the related EntityNamesConnections match this filter */
  all?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Plans where none of the related EntityNamesConnections match this filter */
  none?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Plans where one of the related EntityNamesConnections match this filter */
  single?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Plans where some of the related EntityNamesConnections match this filter */
  some?: InputMaybe<EntityNamesConnectionWhere>;
};

export type PlanOutcomesConnectionFilters = {
  /** Return Plans where all of the related InstrumentOutcomesConnections match this filter */
  all?: InputMaybe<InstrumentOutcomesConnectionWhere>;
  /** Return Plans where none of the related InstrumentOutcomesConnections match this filter */
  none?: InputMaybe<InstrumentOutcomesConnectionWhere>;
  /** Return Plans where one of the related InstrumentOutcomesConnections match this filter */
  single?: InputMaybe<InstrumentOutcomesConnectionWhere>;
  /** Return Plans where some of the related InstrumentOutcomesConnections match this filter */
  some?: InputMaybe<InstrumentOutcomesConnectionWhere>;
};

export type PlanSignedByConnectionFilters = {
  /** Return Plans where all of the related InstrumentSignedByConnections match this filter */
  all?: InputMaybe<InstrumentSignedByConnectionWhere>;
  /** Return Plans where none of the related InstrumentSignedByConnections match this filter */
  none?: InputMaybe<InstrumentSignedByConnectionWhere>;
  /** Return Plans where one of the related InstrumentSignedByConnections match this filter */
  single?: InputMaybe<InstrumentSignedByConnectionWhere>;
  /** Return Plans where some of the related InstrumentSignedByConnections match this filter */
  some?: InputMaybe<InstrumentSignedByConnectionWhere>;
};

/** Fields to sort Plans by. The order in which sorts are applied is not guaranteed when specifying many fields in one PlanSort object. */
export type PlanSort = {
  date?: InputMaybe<SortDirection>;
  endsOn?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  number?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
};

export type PlanSupersededByConnectionFilters = {
  /** Return Plans where all of the related InstrumentSupersededByConnections match this filter */
  all?: InputMaybe<InstrumentSupersededByConnectionWhere>;
  /** Return Plans where none of the related InstrumentSupersededByConnections match this filter */
  none?: InputMaybe<InstrumentSupersededByConnectionWhere>;
  /** Return Plans where one of the related InstrumentSupersededByConnections match this filter */
  single?: InputMaybe<InstrumentSupersededByConnectionWhere>;
  /** Return Plans where some of the related InstrumentSupersededByConnections match this filter */
  some?: InputMaybe<InstrumentSupersededByConnectionWhere>;
};

export type PlanSupersedesConnectionFilters = {
  /** Return Plans where all of the related InstrumentSupersedesConnections match this filter */
  all?: InputMaybe<InstrumentSupersedesConnectionWhere>;
  /** Return Plans where none of the related InstrumentSupersedesConnections match this filter */
  none?: InputMaybe<InstrumentSupersedesConnectionWhere>;
  /** Return Plans where one of the related InstrumentSupersedesConnections match this filter */
  single?: InputMaybe<InstrumentSupersedesConnectionWhere>;
  /** Return Plans where some of the related InstrumentSupersedesConnections match this filter */
  some?: InputMaybe<InstrumentSupersedesConnectionWhere>;
};

export type PlanTasksConnectionFilters = {
  /** Return Plans where all of the related InstrumentTasksConnections match this filter */
  all?: InputMaybe<InstrumentTasksConnectionWhere>;
  /** Return Plans where none of the related InstrumentTasksConnections match this filter */
  none?: InputMaybe<InstrumentTasksConnectionWhere>;
  /** Return Plans where one of the related InstrumentTasksConnections match this filter */
  single?: InputMaybe<InstrumentTasksConnectionWhere>;
  /** Return Plans where some of the related InstrumentTasksConnections match this filter */
  some?: InputMaybe<InstrumentTasksConnectionWhere>;
};

export type PlanVariantsConnectionFilters = {
  /** Return Plans where all of the related EntityVariantsConnections match this filter */
  all?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Plans where none of the related EntityVariantsConnections match this filter */
  none?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Plans where one of the related EntityVariantsConnections match this filter */
  single?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Plans where some of the related EntityVariantsConnections match this filter */
  some?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type PlanWhere = {
  AND?: InputMaybe<Array<PlanWhere>>;
  NOT?: InputMaybe<PlanWhere>;
  OR?: InputMaybe<Array<PlanWhere>>;
  assignments?: InputMaybe<AssignmentRelationshipFilters>;
  assignmentsConnection?: InputMaybe<PlanAssignmentsConnectionFilters>;
  basedOn?: InputMaybe<InstrumentRelationshipFilters>;
  basedOnConnection?: InputMaybe<PlanBasedOnConnectionFilters>;
  basisFor?: InputMaybe<InstrumentRelationshipFilters>;
  basisForConnection?: InputMaybe<PlanBasisForConnectionFilters>;
  campaigns?: InputMaybe<CampaignRelationshipFilters>;
  campaignsConnection?: InputMaybe<PlanCampaignsConnectionFilters>;
  citedBy?: InputMaybe<InstrumentRelationshipFilters>;
  citedByConnection?: InputMaybe<PlanCitedByConnectionFilters>;
  cites?: InputMaybe<InstrumentRelationshipFilters>;
  citesConnection?: InputMaybe<PlanCitesConnectionFilters>;
  date?: InputMaybe<EdtfScalarFilters>;
  endsOn?: InputMaybe<DateScalarFilters>;
  established?: InputMaybe<OrganizationRelationshipFilters>;
  establishedConnection?: InputMaybe<PlanEstablishedConnectionFilters>;
  formerIds?: InputMaybe<FormerIdRelationshipFilters>;
  formerIdsConnection?: InputMaybe<PlanFormerIdsConnectionFilters>;
  givenAt?: InputMaybe<EventWhere>;
  givenAtConnection?: InputMaybe<InstrumentGivenAtConnectionWhere>;
  id?: InputMaybe<IdScalarFilters>;
  implementedBy?: InputMaybe<InstrumentRelationshipFilters>;
  implementedByConnection?: InputMaybe<PlanImplementedByConnectionFilters>;
  implements?: InputMaybe<InstrumentRelationshipFilters>;
  implementsConnection?: InputMaybe<PlanImplementsConnectionFilters>;
  issuedBy?: InputMaybe<AgentRelationshipFilters>;
  issuedByConnection?: InputMaybe<PlanIssuedByConnectionFilters>;
  kind?: InputMaybe<InstrumentKindEnumScalarFilters>;
  name?: InputMaybe<StringScalarFilters>;
  names?: InputMaybe<NameRelationshipFilters>;
  namesConnection?: InputMaybe<PlanNamesConnectionFilters>;
  number?: InputMaybe<StringScalarFilters>;
  outcomes?: InputMaybe<OutcomeRelationshipFilters>;
  outcomesConnection?: InputMaybe<PlanOutcomesConnectionFilters>;
  signedBy?: InputMaybe<OfficialRelationshipFilters>;
  signedByConnection?: InputMaybe<PlanSignedByConnectionFilters>;
  sources?: InputMaybe<StringListFilters>;
  startsOn?: InputMaybe<DateScalarFilters>;
  supersededBy?: InputMaybe<InstrumentRelationshipFilters>;
  supersededByConnection?: InputMaybe<PlanSupersededByConnectionFilters>;
  supersedes?: InputMaybe<InstrumentRelationshipFilters>;
  supersedesConnection?: InputMaybe<PlanSupersedesConnectionFilters>;
  tasks?: InputMaybe<TaskRelationshipFilters>;
  tasksConnection?: InputMaybe<PlanTasksConnectionFilters>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<PlanVariantsConnectionFilters>;
};

export type PlansConnection = {
  __typename?: 'PlansConnection';
  aggregate: PlanAggregate;
  edges: Array<PlanEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A position that exists whoever holds it (org:Post). */
export type Post = Agent & Entity & {
  __typename?: 'Post';
  /** What is laid on it by name. */
  assignments: Array<Assignment>;
  assignmentsConnection: AgentAssignmentsConnection;
  /** The campaigns that it organizes. */
  campaigns: Array<Campaign>;
  campaignsConnection: AgentCampaignsConnection;
  /** The paragraphs where it is stated; never empty. */
  citations: Array<Citation>;
  /** The events that it organizes. */
  events: Array<Event>;
  eventsConnection: AgentEventsConnection;
  /** The ids that it had before it was said to be the same as another; they still lead to it. */
  formerIds: Array<FormerId>;
  formerIdsConnection: EntityFormerIdsConnection;
  /** The classes that it belongs to. */
  groups: Array<Group>;
  groupsConnection: AgentGroupsConnection;
  /** The id: lower-case words joined by hyphens, the country or publisher first (`vn-31-ct-tw`); of a nested record, its parent's id and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The instruments that it issued. */
  issued: Array<Instrument>;
  issuedConnection: AgentIssuedConnection;
  /** The materials that it made or put out. */
  materials: Array<Material>;
  materialsConnection: AgentMaterialsConnection;
  /** Who holds, or held, it. */
  memberships: Array<Membership>;
  membershipsConnection: PostMembershipsConnection;
  /** One name to show. It stands among `names` too, as PREFERRED. */
  name: Scalars['String']['output'];
  /**
   * One name to show to readers of these languages: in the first of them that it has a name in, and there PREFERRED or TRANSLATION
   * before other kinds. Where it has none in any, its name to show; the language that comes with it says so.
   */
  nameIn: Name;
  /** Every name, each with its language and kind. */
  names: Array<Name>;
  namesConnection: EntityNamesConnection;
  /** The organization that the post is in (org:postIn). */
  organization?: Maybe<Organization>;
  organizationConnection: PostOrganizationConnection;
  /** The outcomes that it achieved, or is to achieve. */
  outcomes: Array<Outcome>;
  outcomesConnection: AgentOutcomesConnection;
  /** The events that it took part in. */
  participations: Array<Participation>;
  participationsConnection: AgentParticipationsConnection;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: EntityVariantsConnection;
};


/** A position that exists whoever holds it (org:Post). */
export type PostAssignmentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssignmentSort>>;
  where?: InputMaybe<AssignmentWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostAssignmentsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentAssignmentsConnectionSort>>;
  where?: InputMaybe<AgentAssignmentsConnectionWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostCampaignsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignSort>>;
  where?: InputMaybe<CampaignWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostCampaignsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentCampaignsConnectionSort>>;
  where?: InputMaybe<AgentCampaignsConnectionWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostEventsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventSort>>;
  where?: InputMaybe<EventWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostEventsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentEventsConnectionSort>>;
  where?: InputMaybe<AgentEventsConnectionWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostFormerIdsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostFormerIdsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityFormerIdsConnectionSort>>;
  where?: InputMaybe<EntityFormerIdsConnectionWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostGroupsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<GroupSort>>;
  where?: InputMaybe<GroupWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostGroupsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentGroupsConnectionSort>>;
  where?: InputMaybe<AgentGroupsConnectionWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostIssuedArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostIssuedConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentIssuedConnectionSort>>;
  where?: InputMaybe<AgentIssuedConnectionWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostMaterialsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MaterialSort>>;
  where?: InputMaybe<MaterialWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostMaterialsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentMaterialsConnectionSort>>;
  where?: InputMaybe<AgentMaterialsConnectionWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostMembershipsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MembershipSort>>;
  where?: InputMaybe<MembershipWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostMembershipsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PostMembershipsConnectionSort>>;
  where?: InputMaybe<PostMembershipsConnectionWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostNameInArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostNamesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostNamesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityNamesConnectionSort>>;
  where?: InputMaybe<EntityNamesConnectionWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostOutcomesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OutcomeSort>>;
  where?: InputMaybe<OutcomeWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostOutcomesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentOutcomesConnectionSort>>;
  where?: InputMaybe<AgentOutcomesConnectionWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostParticipationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ParticipationSort>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostParticipationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentParticipationsConnectionSort>>;
  where?: InputMaybe<AgentParticipationsConnectionWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


/** A position that exists whoever holds it (org:Post). */
export type PostVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityVariantsConnectionSort>>;
  where?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type PostAggregate = {
  __typename?: 'PostAggregate';
  count: Count;
  node: PostAggregateNode;
};

export type PostAggregateNode = {
  __typename?: 'PostAggregateNode';
  name: StringAggregateSelection;
};

export type PostAssignmentsConnectionFilters = {
  /** Return Posts where all of the related AgentAssignmentsConnections match this filter */
  all?: InputMaybe<AgentAssignmentsConnectionWhere>;
  /** Return Posts where none of the related AgentAssignmentsConnections match this filter */
  none?: InputMaybe<AgentAssignmentsConnectionWhere>;
  /** Return Posts where one of the related AgentAssignmentsConnections match this filter */
  single?: InputMaybe<AgentAssignmentsConnectionWhere>;
  /** Return Posts where some of the related AgentAssignmentsConnections match this filter */
  some?: InputMaybe<AgentAssignmentsConnectionWhere>;
};

export type PostCampaignsConnectionFilters = {
  /** Return Posts where all of the related AgentCampaignsConnections match this filter */
  all?: InputMaybe<AgentCampaignsConnectionWhere>;
  /** Return Posts where none of the related AgentCampaignsConnections match this filter */
  none?: InputMaybe<AgentCampaignsConnectionWhere>;
  /** Return Posts where one of the related AgentCampaignsConnections match this filter */
  single?: InputMaybe<AgentCampaignsConnectionWhere>;
  /** Return Posts where some of the related AgentCampaignsConnections match this filter */
  some?: InputMaybe<AgentCampaignsConnectionWhere>;
};

export type PostEdge = {
  __typename?: 'PostEdge';
  cursor: Scalars['String']['output'];
  node: Post;
};

export type PostEventsConnectionFilters = {
  /** Return Posts where all of the related AgentEventsConnections match this filter */
  all?: InputMaybe<AgentEventsConnectionWhere>;
  /** Return Posts where none of the related AgentEventsConnections match this filter */
  none?: InputMaybe<AgentEventsConnectionWhere>;
  /** Return Posts where one of the related AgentEventsConnections match this filter */
  single?: InputMaybe<AgentEventsConnectionWhere>;
  /** Return Posts where some of the related AgentEventsConnections match this filter */
  some?: InputMaybe<AgentEventsConnectionWhere>;
};

export type PostFormerIdsConnectionFilters = {
  /** Return Posts where all of the related EntityFormerIdsConnections match this filter */
  all?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Posts where none of the related EntityFormerIdsConnections match this filter */
  none?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Posts where one of the related EntityFormerIdsConnections match this filter */
  single?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Posts where some of the related EntityFormerIdsConnections match this filter */
  some?: InputMaybe<EntityFormerIdsConnectionWhere>;
};

export type PostGroupsConnectionFilters = {
  /** Return Posts where all of the related AgentGroupsConnections match this filter */
  all?: InputMaybe<AgentGroupsConnectionWhere>;
  /** Return Posts where none of the related AgentGroupsConnections match this filter */
  none?: InputMaybe<AgentGroupsConnectionWhere>;
  /** Return Posts where one of the related AgentGroupsConnections match this filter */
  single?: InputMaybe<AgentGroupsConnectionWhere>;
  /** Return Posts where some of the related AgentGroupsConnections match this filter */
  some?: InputMaybe<AgentGroupsConnectionWhere>;
};

export type PostIssuedConnectionFilters = {
  /** Return Posts where all of the related AgentIssuedConnections match this filter */
  all?: InputMaybe<AgentIssuedConnectionWhere>;
  /** Return Posts where none of the related AgentIssuedConnections match this filter */
  none?: InputMaybe<AgentIssuedConnectionWhere>;
  /** Return Posts where one of the related AgentIssuedConnections match this filter */
  single?: InputMaybe<AgentIssuedConnectionWhere>;
  /** Return Posts where some of the related AgentIssuedConnections match this filter */
  some?: InputMaybe<AgentIssuedConnectionWhere>;
};

export type PostMaterialsConnectionFilters = {
  /** Return Posts where all of the related AgentMaterialsConnections match this filter */
  all?: InputMaybe<AgentMaterialsConnectionWhere>;
  /** Return Posts where none of the related AgentMaterialsConnections match this filter */
  none?: InputMaybe<AgentMaterialsConnectionWhere>;
  /** Return Posts where one of the related AgentMaterialsConnections match this filter */
  single?: InputMaybe<AgentMaterialsConnectionWhere>;
  /** Return Posts where some of the related AgentMaterialsConnections match this filter */
  some?: InputMaybe<AgentMaterialsConnectionWhere>;
};

export type PostMembershipMembershipsAggregateSelection = {
  __typename?: 'PostMembershipMembershipsAggregateSelection';
  count: CountConnection;
  node?: Maybe<PostMembershipMembershipsNodeAggregateSelection>;
};

export type PostMembershipMembershipsNodeAggregateSelection = {
  __typename?: 'PostMembershipMembershipsNodeAggregateSelection';
  rank: StringAggregateSelection;
};

export type PostMembershipsConnection = {
  __typename?: 'PostMembershipsConnection';
  aggregate: PostMembershipMembershipsAggregateSelection;
  edges: Array<PostMembershipsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PostMembershipsConnectionFilters = {
  /** Return Posts where all of the related PostMembershipsConnections match this filter */
  all?: InputMaybe<PostMembershipsConnectionWhere>;
  /** Return Posts where none of the related PostMembershipsConnections match this filter */
  none?: InputMaybe<PostMembershipsConnectionWhere>;
  /** Return Posts where one of the related PostMembershipsConnections match this filter */
  single?: InputMaybe<PostMembershipsConnectionWhere>;
  /** Return Posts where some of the related PostMembershipsConnections match this filter */
  some?: InputMaybe<PostMembershipsConnectionWhere>;
};

export type PostMembershipsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<MembershipSort>;
};

export type PostMembershipsConnectionWhere = {
  AND?: InputMaybe<Array<PostMembershipsConnectionWhere>>;
  NOT?: InputMaybe<PostMembershipsConnectionWhere>;
  OR?: InputMaybe<Array<PostMembershipsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<MembershipWhere>;
};

export type PostMembershipsRelationship = {
  __typename?: 'PostMembershipsRelationship';
  cursor: Scalars['String']['output'];
  node: Membership;
  properties: Stated;
};

export type PostNamesConnectionFilters = {
  /** Return Posts where all of the related EntityNamesConnections match this filter */
  all?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Posts where none of the related EntityNamesConnections match this filter */
  none?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Posts where one of the related EntityNamesConnections match this filter */
  single?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Posts where some of the related EntityNamesConnections match this filter */
  some?: InputMaybe<EntityNamesConnectionWhere>;
};

export type PostOrganizationConnection = {
  __typename?: 'PostOrganizationConnection';
  edges: Array<PostOrganizationRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PostOrganizationConnectionWhere = {
  AND?: InputMaybe<Array<PostOrganizationConnectionWhere>>;
  NOT?: InputMaybe<PostOrganizationConnectionWhere>;
  OR?: InputMaybe<Array<PostOrganizationConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<OrganizationWhere>;
};

export type PostOrganizationRelationship = {
  __typename?: 'PostOrganizationRelationship';
  cursor: Scalars['String']['output'];
  node: Organization;
  properties: Stated;
};

export type PostOutcomesConnectionFilters = {
  /** Return Posts where all of the related AgentOutcomesConnections match this filter */
  all?: InputMaybe<AgentOutcomesConnectionWhere>;
  /** Return Posts where none of the related AgentOutcomesConnections match this filter */
  none?: InputMaybe<AgentOutcomesConnectionWhere>;
  /** Return Posts where one of the related AgentOutcomesConnections match this filter */
  single?: InputMaybe<AgentOutcomesConnectionWhere>;
  /** Return Posts where some of the related AgentOutcomesConnections match this filter */
  some?: InputMaybe<AgentOutcomesConnectionWhere>;
};

export type PostParticipationsConnectionFilters = {
  /** Return Posts where all of the related AgentParticipationsConnections match this filter */
  all?: InputMaybe<AgentParticipationsConnectionWhere>;
  /** Return Posts where none of the related AgentParticipationsConnections match this filter */
  none?: InputMaybe<AgentParticipationsConnectionWhere>;
  /** Return Posts where one of the related AgentParticipationsConnections match this filter */
  single?: InputMaybe<AgentParticipationsConnectionWhere>;
  /** Return Posts where some of the related AgentParticipationsConnections match this filter */
  some?: InputMaybe<AgentParticipationsConnectionWhere>;
};

export type PostRelationshipFilters = {
  /** Filter type where all of the related Posts match this filter */
  all?: InputMaybe<PostWhere>;
  /** Filter type where none of the related Posts match this filter */
  none?: InputMaybe<PostWhere>;
  /** Filter type where one of the related Posts match this filter */
  single?: InputMaybe<PostWhere>;
  /** Filter type where some of the related Posts match this filter */
  some?: InputMaybe<PostWhere>;
};

/** Fields to sort Posts by. The order in which sorts are applied is not guaranteed when specifying many fields in one PostSort object. */
export type PostSort = {
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
};

export type PostVariantsConnectionFilters = {
  /** Return Posts where all of the related EntityVariantsConnections match this filter */
  all?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Posts where none of the related EntityVariantsConnections match this filter */
  none?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Posts where one of the related EntityVariantsConnections match this filter */
  single?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Posts where some of the related EntityVariantsConnections match this filter */
  some?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type PostWhere = {
  AND?: InputMaybe<Array<PostWhere>>;
  NOT?: InputMaybe<PostWhere>;
  OR?: InputMaybe<Array<PostWhere>>;
  assignments?: InputMaybe<AssignmentRelationshipFilters>;
  assignmentsConnection?: InputMaybe<PostAssignmentsConnectionFilters>;
  campaigns?: InputMaybe<CampaignRelationshipFilters>;
  campaignsConnection?: InputMaybe<PostCampaignsConnectionFilters>;
  events?: InputMaybe<EventRelationshipFilters>;
  eventsConnection?: InputMaybe<PostEventsConnectionFilters>;
  formerIds?: InputMaybe<FormerIdRelationshipFilters>;
  formerIdsConnection?: InputMaybe<PostFormerIdsConnectionFilters>;
  groups?: InputMaybe<GroupRelationshipFilters>;
  groupsConnection?: InputMaybe<PostGroupsConnectionFilters>;
  id?: InputMaybe<IdScalarFilters>;
  issued?: InputMaybe<InstrumentRelationshipFilters>;
  issuedConnection?: InputMaybe<PostIssuedConnectionFilters>;
  materials?: InputMaybe<MaterialRelationshipFilters>;
  materialsConnection?: InputMaybe<PostMaterialsConnectionFilters>;
  memberships?: InputMaybe<MembershipRelationshipFilters>;
  membershipsConnection?: InputMaybe<PostMembershipsConnectionFilters>;
  name?: InputMaybe<StringScalarFilters>;
  names?: InputMaybe<NameRelationshipFilters>;
  namesConnection?: InputMaybe<PostNamesConnectionFilters>;
  organization?: InputMaybe<OrganizationWhere>;
  organizationConnection?: InputMaybe<PostOrganizationConnectionWhere>;
  outcomes?: InputMaybe<OutcomeRelationshipFilters>;
  outcomesConnection?: InputMaybe<PostOutcomesConnectionFilters>;
  participations?: InputMaybe<ParticipationRelationshipFilters>;
  participationsConnection?: InputMaybe<PostParticipationsConnectionFilters>;
  sources?: InputMaybe<StringListFilters>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<PostVariantsConnectionFilters>;
};

/** That an official holds or held a post, or a place in an organization. */
export type Postholder = {
  __typename?: 'Postholder';
  /** How surely it was held on the day asked for; null where none is. */
  certainty?: Maybe<HoldingCertainty>;
  /** Where it is stated: the membership, then what joins it to the official, the post and the organization. */
  citations: Array<Citation>;
  /** The first day on which it can have begun; null where the source states no period, or not its beginning. */
  from?: Maybe<Scalars['Date']['output']>;
  /** What the source says. */
  membership: Membership;
  /** Who holds it. */
  official: Official;
  /** The organization that the post or place is in. */
  organization?: Maybe<Organization>;
  /** The post; null where the place goes with none. */
  post?: Maybe<Post>;
  /** The official's rank then, in English. */
  rank?: Maybe<Scalars['String']['output']>;
  /** The last day on which it can have ended; null where the source states no period, or not its end. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A page of holders of posts: by post, then by the first day. */
export type Postholders = {
  __typename?: 'Postholders';
  /** The rows of this page. */
  nodes: Array<Postholder>;
  /** Whether more follow, and where. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type PostsConnection = {
  __typename?: 'PostsConnection';
  aggregate: PostAggregate;
  edges: Array<PostEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type Query = {
  __typename?: 'Query';
  agents: Array<Agent>;
  agentsConnection: AgentsConnection;
  /** A source: an article, or another text that facts are taken from (prov:Entity, schema:NewsArticle). Dated by its publication. */
  articles: Array<Article>;
  /** A source: an article, or another text that facts are taken from (prov:Entity, schema:NewsArticle). Dated by its publication. */
  articlesConnection: ArticlesConnection;
  /** What the source says: this bearer, in this role, for this task or this whole instrument (a LegalRuleML deontic statement). Dated by when it is due. */
  assignments: Array<Assignment>;
  /** What the source says: this bearer, in this role, for this task or this whole instrument (a LegalRuleML deontic statement). Dated by when it is due. */
  assignmentsConnection: AssignmentsConnection;
  /** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
  campaigns: Array<Campaign>;
  /** A campaign, movement, competition or programme of activities; a series, one edition of it, or one body's part of an edition. */
  campaignsConnection: CampaignsConnection;
  /** A paragraph, or a span of one, that facts rest on (oa:TextPositionSelector, prov:wasDerivedFrom). The words are not stored; the digest proves them. */
  citations: Array<Citation>;
  /** A paragraph, or a span of one, that facts rest on (oa:TextPositionSelector, prov:wasDerivedFrom). The words are not stored; the digest proves them. */
  citationsConnection: CitationsConnection;
  /**
   * Two to ten instruments, campaigns or places side by side: what several of them have, and what one has alone. Kinds can be
   * mixed: a campaign can be compared with the directive that it is run under.
   *
   * What belongs to one of them counts as its own: the parts of a campaign, at any depth; what implements an instrument, at any
   * depth, and the campaigns run under these, with their parts; the divisions of a place, the campaigns run in it or them, with
   * their parts, and the events held there. To all of these belong the tasks that they set or that are to carry them out, and
   * the events that are part of them or at which they were given.
   */
  compare: Comparison;
  dateds: Array<Dated>;
  datedsConnection: DatedsConnection;
  /** What a person decided about records and values, and why (prov:Activity; a judgement of OpenSanctions' resolver). It holds until its lines are taken out. */
  decisions: Array<Decision>;
  /** What a person decided about records and values, and why (prov:Activity; a judgement of OpenSanctions' resolver). It holds until its lines are taken out. */
  decisionsConnection: DecisionsConnection;
  /** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
  directives: Array<Directive>;
  /** An instrument that orders or rules: a directive, resolution, law, decision, or an instruction given at a meeting. */
  directivesConnection: DirectivesConnection;
  entities: Array<Entity>;
  entitiesConnection: EntitiesConnection;
  /** The entity with this id, of whatever type; null where nothing has it. */
  entity?: Maybe<Entity>;
  /** Something that took place, or is to, at one time (schema:Event). */
  events: Array<Event>;
  /** Something that took place, or is to, at one time (schema:Event). */
  eventsConnection: EventsConnection;
  /**
   * What an article states, or one paragraph of it: a row for each statement and each citation of the article that it rests on.
   * By paragraph, by where the span starts, then by subject, relation and object.
   */
  facts: Facts;
  /** An id that was merged into another, and still leads to the record (a Wikidata redirect). */
  formerIds: Array<FormerId>;
  /** An id that was merged into another, and still leads to the record (a Wikidata redirect). */
  formerIdsConnection: FormerIdsConnection;
  /**
   * What the graph does not know and one would expect it to: by kind in the order of GapKind, then by id. That the articles say
   * nothing does not mean that there is nothing.
   */
  gaps: Gaps;
  /** What the graph holds, and which state of it this is. */
  graph: GraphInfo;
  /** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
  groups: Array<Group>;
  /** Addressees named as a class: "trade unions at all levels", "heads of affiliated units" (org:OrganizationalCollaboration's looser kin; a SKOS collection of agents). */
  groupsConnection: GroupsConnection;
  /**
   * The chain of implementation as a tree, in reading order: the instrument itself, and after each instrument what carries it
   * out, by date and then id, what has no date last. An instrument that stands in the tree more than once is followed further
   * where it is nearest to the one asked for; elsewhere it says `repeated`. A chain of more than 500 rows is refused
   * (LIMIT_EXCEEDED): lower `maxDepth`.
   */
  implementation: Array<ImplementationStep>;
  instruments: Array<Instrument>;
  instrumentsConnection: InstrumentsConnection;
  /** What was read, shown or used: a book, a film, a form. */
  materials: Array<Material>;
  /** What was read, shown or used: a book, a film, a form. */
  materialsConnection: MaterialsConnection;
  /** That a person holds a post, or a place in an organization, for some time (org:Membership). Dated by what the source shows: often just the day of the event. */
  memberships: Array<Membership>;
  /** That a person holds a post, or a place in an organization, for some time (org:Membership). Dated by what the source shows: often just the day of the event. */
  membershipsConnection: MembershipsConnection;
  /** A name of an entity, in one language (SKOS labels, Popolo other names). */
  names: Array<Name>;
  /** A name of an entity, in one language (SKOS labels, Popolo other names). */
  namesConnection: NamesConnection;
  /**
   * What lies around some entities: those asked for, their neighbors, and the edges between them. Breadth first: those asked for
   * in their order, their neighbors in the order of their ids, then the neighbors of these, node after node. The neighbors of an
   * entity with more than 1,000 relationships come in an order of the store's own, which is the same until the graph changes.
   */
  neighborhood: Neighborhood;
  /**
   * Who must do what: a row for each agent, task and role, from the directive down, from the unit up, or both. What is laid on
   * an instrument as a whole is laid on each of its tasks. All conditions given must hold; an empty list lets none through.
   */
  obligations: Obligations;
  /** A person in an official capacity (foaf:Person). */
  officials: Array<Official>;
  /** A person in an official capacity (foaf:Person). */
  officialsConnection: OfficialsConnection;
  /** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
  organizations: Array<Organization>;
  /** A body that acts in its own name (org:Organization). Dated from its founding to its dissolution. */
  organizationsConnection: OrganizationsConnection;
  /** A figure or result that a source states: reported, targeted or forecast (IATI result). Dated by the period that it counts. */
  outcomes: Array<Outcome>;
  /** A figure or result that a source states: reported, targeted or forecast (IATI result). Dated by the period that it counts. */
  outcomesConnection: OutcomesConnection;
  /** That an agent took part in an event, in a role. */
  participations: Array<Participation>;
  /** That an agent took part in an event, in a role. */
  participationsConnection: ParticipationsConnection;
  /**
   * How one entity is related to another: the shortest paths between the two, each by other entities, shorter ones first and
   * equal ones in the order of their ids. No entity comes twice on a path, and edges are followed either way; an assignment,
   * membership or participation is one edge. No path is an empty list. From an entity to itself there is one path, of no edges.
   */
  paths: Array<Path>;
  /** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
  places: Array<Place>;
  /** A place or administrative division (schema:Place). Dated while it existed in these bounds. */
  placesConnection: PlacesConnection;
  /** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
  plans: Array<Plan>;
  /** An instrument that says how something is to be carried out: a plan, work plan, action plan or programme. */
  plansConnection: PlansConnection;
  /**
   * Who held a post on a day, or everyone who is known to have held it: by post, then by when each is first known in it, those
   * without a date last. The sources often show a holder on one day only; `certainty` says what follows for the day asked for.
   * Left out are those only whose stated period does not take in the day.
   */
  postholders: Postholders;
  /** A position that exists whoever holds it (org:Post). */
  posts: Array<Post>;
  /** A position that exists whoever holds it (org:Post). */
  postsConnection: PostsConnection;
  /**
   * What the holder of a post was answerable for on a day: what the instruments then in force lay on the post, each row with who
   * held it. The instruments are those that `obligations` counts on that day; it says the same of a post without its holders.
   * What is laid on the body that the post is in is that body's, and not here.
   */
  responsibleAt: Responsibilities;
  /**
   * Entities by name, best match first: in any language and script, whatever the case, diacritics (đ is d), blanks and signs;
   * Chinese by its characters and by pinyin, with or without tones; an instrument by its number, with or without its kind in
   * English, Vietnamese or Chinese before it. Every word must occur, in any order, the last one at least by its start. Only where
   * no name has them all come those that have them with a letter or two wrong, sound like them (Chinese), or lack one word.
   * Signs that search engines give a meaning to are plain text.
   */
  search: SearchResults;
  /**
   * Everything that sources state about one entity: its properties, its names, its relationships both ways, and what is laid on
   * it, held by it or took part in, each with all its citations. By relation, then by language and object. What no source
   * prints, such as a translated name, is no statement.
   */
  statements: Statements;
  /** Something that an instrument says is to be done, in our own words. */
  tasks: Array<Task>;
  /** Something that an instrument says is to be done, in our own words. */
  tasksConnection: TasksConnection;
  /** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
  themes: Array<Theme>;
  /** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
  themesConnection: ThemesConnection;
  /**
   * What has a place in time, in its order: organizations, instruments, campaigns, events, outcomes and places whose days
   * overlap a window. By first day, then by last day, then by id.
   */
  timeline: Timeline;
  /** One of the different values that sources give a field that holds one (a Wikidata statement with its rank). Each is kept with its own citations. */
  variants: Array<Variant>;
  /** One of the different values that sources give a field that holds one (a Wikidata statement with its rank). Each is kept with its own citations. */
  variantsConnection: VariantsConnection;
};


export type QueryAgentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentSort>>;
  where?: InputMaybe<AgentWhere>;
};


export type QueryAgentsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AgentSort>>;
  where?: InputMaybe<AgentWhere>;
};


export type QueryArticlesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ArticleSort>>;
  where?: InputMaybe<ArticleWhere>;
};


export type QueryArticlesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ArticleSort>>;
  where?: InputMaybe<ArticleWhere>;
};


export type QueryAssignmentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssignmentSort>>;
  where?: InputMaybe<AssignmentWhere>;
};


export type QueryAssignmentsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssignmentSort>>;
  where?: InputMaybe<AssignmentWhere>;
};


export type QueryCampaignsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignSort>>;
  where?: InputMaybe<CampaignWhere>;
};


export type QueryCampaignsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignSort>>;
  where?: InputMaybe<CampaignWhere>;
};


export type QueryCitationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CitationSort>>;
  where?: InputMaybe<CitationWhere>;
};


export type QueryCitationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CitationSort>>;
  where?: InputMaybe<CitationWhere>;
};


export type QueryCompareArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  aspects?: Array<ComparedAspect>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids: Array<Scalars['ID']['input']>;
};


export type QueryDatedsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DatedSort>>;
  where?: InputMaybe<DatedWhere>;
};


export type QueryDatedsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DatedSort>>;
  where?: InputMaybe<DatedWhere>;
};


export type QueryDecisionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DecisionSort>>;
  where?: InputMaybe<DecisionWhere>;
};


export type QueryDecisionsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DecisionSort>>;
  where?: InputMaybe<DecisionWhere>;
};


export type QueryDirectivesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DirectiveSort>>;
  where?: InputMaybe<DirectiveWhere>;
};


export type QueryDirectivesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DirectiveSort>>;
  where?: InputMaybe<DirectiveWhere>;
};


export type QueryEntitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntitySort>>;
  where?: InputMaybe<EntityWhere>;
};


export type QueryEntitiesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntitySort>>;
  where?: InputMaybe<EntityWhere>;
};


export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventSort>>;
  where?: InputMaybe<EventWhere>;
};


export type QueryEventsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventSort>>;
  where?: InputMaybe<EventWhere>;
};


export type QueryFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  article: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  paragraph?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFormerIdsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


export type QueryFormerIdsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<GapKind>>;
};


export type QueryGraphArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGroupsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<GroupSort>>;
  where?: InputMaybe<GroupWhere>;
};


export type QueryGroupsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<GroupSort>>;
  where?: InputMaybe<GroupWhere>;
};


export type QueryImplementationArgs = {
  direction?: ImplementationDirection;
  instrument: Scalars['ID']['input'];
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  relations?: Array<ImplementationRelation>;
};


export type QueryInstrumentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


export type QueryInstrumentsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InstrumentSort>>;
  where?: InputMaybe<InstrumentWhere>;
};


export type QueryMaterialsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MaterialSort>>;
  where?: InputMaybe<MaterialWhere>;
};


export type QueryMaterialsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MaterialSort>>;
  where?: InputMaybe<MaterialWhere>;
};


export type QueryMembershipsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MembershipSort>>;
  where?: InputMaybe<MembershipWhere>;
};


export type QueryMembershipsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MembershipSort>>;
  where?: InputMaybe<MembershipWhere>;
};


export type QueryNamesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


export type QueryNamesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


export type QueryNeighborhoodArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids: Array<Scalars['ID']['input']>;
  relationships?: InputMaybe<Array<Scalars['String']['input']>>;
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  bearer?: InputMaybe<Scalars['ID']['input']>;
  bearerKinds?: InputMaybe<Array<OrganizationKind>>;
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  expand?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  instrument?: InputMaybe<Scalars['ID']['input']>;
  levels?: InputMaybe<Array<AdministrativeLevel>>;
  modalities?: InputMaybe<Array<Modality>>;
  orderBy?: InputMaybe<ObligationOrder>;
  place?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<Array<AssignmentRole>>;
  text?: InputMaybe<Scalars['String']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOfficialsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OfficialSort>>;
  where?: InputMaybe<OfficialWhere>;
};


export type QueryOfficialsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OfficialSort>>;
  where?: InputMaybe<OfficialWhere>;
};


export type QueryOrganizationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OrganizationSort>>;
  where?: InputMaybe<OrganizationWhere>;
};


export type QueryOrganizationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OrganizationSort>>;
  where?: InputMaybe<OrganizationWhere>;
};


export type QueryOutcomesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OutcomeSort>>;
  where?: InputMaybe<OutcomeWhere>;
};


export type QueryOutcomesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<OutcomeSort>>;
  where?: InputMaybe<OutcomeWhere>;
};


export type QueryParticipationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ParticipationSort>>;
  where?: InputMaybe<ParticipationWhere>;
};


export type QueryParticipationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ParticipationSort>>;
  where?: InputMaybe<ParticipationWhere>;
};


export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  relationships?: InputMaybe<Array<Scalars['String']['input']>>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryPlacesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PlaceSort>>;
  where?: InputMaybe<PlaceWhere>;
};


export type QueryPlacesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PlaceSort>>;
  where?: InputMaybe<PlaceWhere>;
};


export type QueryPlansArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PlanSort>>;
  where?: InputMaybe<PlanWhere>;
};


export type QueryPlansConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PlanSort>>;
  where?: InputMaybe<PlanWhere>;
};


export type QueryPostholdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  post: Scalars['ID']['input'];
};


export type QueryPostsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PostSort>>;
  where?: InputMaybe<PostWhere>;
};


export type QueryPostsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PostSort>>;
  where?: InputMaybe<PostWhere>;
};


export type QueryResponsibleAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  post: Scalars['ID']['input'];
  reaches?: Array<ResponsibilityReach>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entity: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTasksArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TaskSort>>;
  where?: InputMaybe<TaskWhere>;
};


export type QueryTasksConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TaskSort>>;
  where?: InputMaybe<TaskWhere>;
};


export type QueryThemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};


export type QueryThemesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};


export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


export type QueryVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};

/** A page of what the holder of a post was answerable for: by instrument, then task, role and bearer. */
export type Responsibilities = {
  __typename?: 'Responsibilities';
  /** The rows of this page. */
  nodes: Array<Responsibility>;
  /** Whether more follow, and where. */
  pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** What an assignment lays on a post and so on its holder. */
export type Responsibility = {
  __typename?: 'Responsibility';
  /** What the source says. */
  assignment: Assignment;
  /** The post; or the official, where it is laid on them whatever their post. */
  bearer: Agent;
  /** Where it is stated: the assignment, then the task, then each step of `through`. */
  citations: Array<Citation>;
  /**
   * Who held the post on that day or may have; of an official who is asked for, only they. Empty where nobody is known to, and
   * where the bearer is an official.
   */
  holders: Array<Postholder>;
  /** The instrument that sets the task. */
  instrument: Instrument;
  /** How strongly. */
  modality: Modality;
  /** How the assignment reaches the bearer. */
  reach: ResponsibilityReach;
  /** In which role. */
  role: AssignmentRole;
  /** What is to be done; null only where the instrument sets no task. */
  task?: Maybe<Task>;
  /** The steps from the addressee that the source names to the bearer; empty where it is named itself. */
  through: Array<Entity>;
};

/** How an assignment reaches a post, the surest first. */
export type ResponsibilityReach =
  /** The source names a class that the post or official is known to belong to. */
  | 'CLASS'
  /** The source names the post, or the official. */
  | 'NAMED'
  /**
   * The source names a class that ranges over the people of the body that the post is in: the post can belong to it, which no
   * source says. A class that takes in every unit is one of units, and does not count.
   */
  | 'PEOPLE';

/** How many rows are of a role. */
export type RoleTotal = {
  __typename?: 'RoleTotal';
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** The role. */
  role: AssignmentRole;
};

/** How many of the entities that were found are of which type, and where. */
export type SearchFacets = {
  __typename?: 'SearchFacets';
  /**
   * The 50 places with most of them, each with what the argument `place` would leave, so that a country counts its provinces' too.
   * Entities that no place is known of count for none.
   */
  places: Array<PlaceFacet>;
  /** Each type, the most frequent first; their counts add up to `totalCount`. */
  types: Array<TypeFacet>;
};

/** An entity found by one of its names. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** The entity. */
  entity: Entity;
  /**
   * The parts of `matched.value` that are what was looked for, in order and apart from each other. Empty where it is only near to it,
   * or where just a word that goes with the name was looked for.
   */
  highlights: Array<Span>;
  /** The name that matched best; among equals the one to show. */
  matched: Name;
  /**
   * How well it matched. From 4: the name is the text; from 3: it begins with it; from 2: it holds it in one piece, or is what it
   * abbreviates; from 1: it holds its words; below 1: nearly. Within these: a last word that is whole, how much of the name the
   * text is, letters written just so, how much is known of the entity, and whether it has parts.
   */
  score: Scalars['Float']['output'];
};

/** A page of entities found by name, best match first. */
export type SearchResults = {
  __typename?: 'SearchResults';
  /** What was found, on all pages, by type and by place. */
  facets: SearchFacets;
  /** The entities of this page. */
  nodes: Array<SearchResult>;
  /** Whether more follow, and where. */
  pageInfo: PageInfo;
  /** How many there are on all pages; where `truncated`, at least so many. */
  totalCount: Scalars['Int']['output'];
  /**
   * True where 2,000 names or more match: the best 2,000 are ranked, paged and counted, and others not looked at. Narrow the
   * search by `types`, `language` or more words.
   */
  truncated: Scalars['Boolean']['output'];
};

/** An enum for sorting in either ascending or descending order. */
export type SortDirection =
  /** Sort by field values in ascending order. */
  | 'ASC'
  /** Sort by field values in descending order. */
  | 'DESC';

/** The kinds of sources. */
export type SourceKind =
  /** A table; its rows count as paragraphs. */
  | 'DATASET'
  /** A text published by the body itself: a law database, a gazette. */
  | 'OFFICIAL'
  /** A press article. */
  | 'PRESS';

/** SourceKind filters */
export type SourceKindEnumScalarFilters = {
  eq?: InputMaybe<SourceKind>;
  in?: InputMaybe<Array<SourceKind>>;
};

/** A part of a text. */
export type Span = {
  __typename?: 'Span';
  /** Where it ends, exclusive, in Unicode code points. */
  end: Scalars['Int']['output'];
  /** Where it starts, in Unicode code points from 0. */
  start: Scalars['Int']['output'];
};

/**
 * The edge properties for the following fields:
 * * Organization.assignments
 * * Organization.participations
 * * Organization.groups
 * * Organization.campaigns
 * * Organization.events
 * * Organization.issued
 * * Organization.outcomes
 * * Organization.materials
 * * Organization.establishedBy
 * * Organization.predecessors
 * * Organization.successors
 * * Organization.partOf
 * * Organization.parts
 * * Organization.place
 * * Organization.posts
 * * Organization.memberships
 * * Organization.addressees
 * * Group.assignments
 * * Group.participations
 * * Group.groups
 * * Group.campaigns
 * * Group.events
 * * Group.issued
 * * Group.outcomes
 * * Group.materials
 * * Group.within
 * * Group.members
 * * Official.assignments
 * * Official.participations
 * * Official.groups
 * * Official.campaigns
 * * Official.events
 * * Official.issued
 * * Official.outcomes
 * * Official.materials
 * * Official.memberships
 * * Official.signed
 * * Post.assignments
 * * Post.participations
 * * Post.groups
 * * Post.campaigns
 * * Post.events
 * * Post.issued
 * * Post.outcomes
 * * Post.materials
 * * Post.organization
 * * Post.memberships
 * * Membership.official
 * * Membership.post
 * * Membership.organization
 * * Directive.issuedBy
 * * Directive.signedBy
 * * Directive.implements
 * * Directive.implementedBy
 * * Directive.basedOn
 * * Directive.basisFor
 * * Directive.cites
 * * Directive.citedBy
 * * Directive.supersedes
 * * Directive.supersededBy
 * * Directive.tasks
 * * Directive.assignments
 * * Directive.givenAt
 * * Directive.campaigns
 * * Directive.outcomes
 * * Directive.established
 * * Plan.issuedBy
 * * Plan.signedBy
 * * Plan.implements
 * * Plan.implementedBy
 * * Plan.basedOn
 * * Plan.basisFor
 * * Plan.cites
 * * Plan.citedBy
 * * Plan.supersedes
 * * Plan.supersededBy
 * * Plan.tasks
 * * Plan.assignments
 * * Plan.givenAt
 * * Plan.campaigns
 * * Plan.outcomes
 * * Plan.established
 * * Task.setBy
 * * Task.assignments
 * * Task.themes
 * * Task.campaigns
 * * Task.materials
 * * Assignment.bearer
 * * Assignment.task
 * * Assignment.instrument
 * * Campaign.partOf
 * * Campaign.parts
 * * Campaign.organizers
 * * Campaign.places
 * * Campaign.themes
 * * Campaign.under
 * * Campaign.tasks
 * * Campaign.events
 * * Campaign.outcomes
 * * Theme.broader
 * * Theme.narrower
 * * Theme.campaigns
 * * Theme.tasks
 * * Theme.events
 * * Event.place
 * * Event.partOf
 * * Event.parts
 * * Event.themes
 * * Event.campaigns
 * * Event.organizers
 * * Event.participations
 * * Event.gave
 * * Event.outcomes
 * * Event.materials
 * * Material.madeBy
 * * Material.events
 * * Material.tasks
 * * Participation.event
 * * Participation.agent
 * * Participation.as
 * * Outcome.achievedBy
 * * Outcome.campaigns
 * * Outcome.event
 * * Outcome.instrument
 * * Outcome.place
 * * Place.partOf
 * * Place.parts
 * * Place.predecessors
 * * Place.successors
 * * Place.organizations
 * * Place.campaigns
 * * Place.events
 * * Place.outcomes
 */
export type Stated = {
  __typename?: 'Stated';
  /** The paragraphs that state the relationship; never empty. */
  citations: Array<Citation>;
};

export type StatedSort = {
  citations?: InputMaybe<SortDirection>;
  sources?: InputMaybe<SortDirection>;
};

export type StatedWhere = {
  AND?: InputMaybe<Array<StatedWhere>>;
  NOT?: InputMaybe<StatedWhere>;
  OR?: InputMaybe<Array<StatedWhere>>;
  sources?: InputMaybe<StringListFilters>;
};

/** That an entity has a value, or a relationship to another record, and how well that is supported. */
export type Statement = {
  __typename?: 'Statement';
  /** How many sources these paragraphs are in; a reprint counts as the source that it reprints. */
  articles: Scalars['Int']['output'];
  /** The other record, where it is an assignment. */
  assignment?: Maybe<Assignment>;
  /** All the paragraphs that state it. */
  citations: Array<Citation>;
  /** Whether the field holds one value and sources give it several, so that they can't all be right. */
  conflicting: Scalars['Boolean']['output'];
  /** The decision that prefers it to the others; null where there is none. */
  decision?: Maybe<Decision>;
  /** The other record, where it is an entity. */
  entity?: Maybe<Entity>;
  /** The language of a name, BCP 47; null for anything else. */
  language?: Maybe<Scalars['String']['output']>;
  /** The other record, where it is a membership. */
  membership?: Maybe<Membership>;
  /** The other record's id, or the value as text. */
  object: Scalars['String']['output'];
  /** The other values that sources give such a field; empty where nothing conflicts. */
  others: Array<Scalars['String']['output']>;
  /** The other record, where it is a participation. */
  participation?: Maybe<Participation>;
  /** The field of the entity's type that holds it: kind, names, implements; of a relationship that comes from the other record, its name at this end: implementedBy, assignments. */
  relation: Scalars['String']['output'];
  /** Whether the entity itself shows it: of conflicting values one is shown. */
  shown: Scalars['Boolean']['output'];
  /** Whether that is one. */
  singleSource: Scalars['Boolean']['output'];
};

/** A page of statements about one entity. */
export type Statements = {
  __typename?: 'Statements';
  /** The statements of this page. */
  nodes: Array<Statement>;
  /** Whether more follow, and where. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type StringAggregateSelection = {
  __typename?: 'StringAggregateSelection';
  longest?: Maybe<Scalars['String']['output']>;
  shortest?: Maybe<Scalars['String']['output']>;
};

/** String list filters */
export type StringListFilters = {
  eq?: InputMaybe<Array<Scalars['String']['input']>>;
  includes?: InputMaybe<Scalars['String']['input']>;
};

/** String filters */
export type StringScalarFilters = {
  contains?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type Subgraph = {
  /** Its edges, each between two entities. */
  edges: Array<Edge>;
  /** Its entities. */
  nodes: Array<Entity>;
  /** Whether more would belong in it than is given. */
  truncated: Scalars['Boolean']['output'];
};

/** Something that an instrument says is to be done, in our own words. */
export type Task = Entity & {
  __typename?: 'Task';
  /** Who bears it, each in a role, where it is laid on this task; what is laid on the whole instrument stands there. */
  assignments: Array<Assignment>;
  assignmentsConnection: TaskAssignmentsConnection;
  /** What the task is to carry out or deepen. */
  campaigns: Array<Campaign>;
  campaignsConnection: TaskCampaignsConnection;
  /** The paragraphs where it is stated; never empty. */
  citations: Array<Citation>;
  /** What it asks for, in our own words, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** The ids that it had before it was said to be the same as another; they still lead to it. */
  formerIds: Array<FormerId>;
  formerIdsConnection: EntityFormerIdsConnection;
  /** The id: lower-case words joined by hyphens, the country or publisher first (`vn-31-ct-tw`); of a nested record, its parent's id and what tells it apart. */
  id: Scalars['ID']['output'];
  /** What was read, shown or used for it. */
  materials: Array<Material>;
  materialsConnection: TaskMaterialsConnection;
  /** One name to show. It stands among `names` too, as PREFERRED. */
  name: Scalars['String']['output'];
  /**
   * One name to show to readers of these languages: in the first of them that it has a name in, and there PREFERRED or TRANSLATION
   * before other kinds. Where it has none in any, its name to show; the language that comes with it says so.
   */
  nameIn: Name;
  /** Every name, each with its language and kind. */
  names: Array<Name>;
  namesConnection: EntityNamesConnection;
  /** Its number in the instrument, from 1. */
  position?: Maybe<Scalars['Int']['output']>;
  /** The instrument that sets it. */
  setBy?: Maybe<Instrument>;
  setByConnection: TaskSetByConnection;
  /** What it is about. */
  themes: Array<Theme>;
  themesConnection: TaskThemesConnection;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: EntityVariantsConnection;
};


/** Something that an instrument says is to be done, in our own words. */
export type TaskAssignmentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssignmentSort>>;
  where?: InputMaybe<AssignmentWhere>;
};


/** Something that an instrument says is to be done, in our own words. */
export type TaskAssignmentsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TaskAssignmentsConnectionSort>>;
  where?: InputMaybe<TaskAssignmentsConnectionWhere>;
};


/** Something that an instrument says is to be done, in our own words. */
export type TaskCampaignsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignSort>>;
  where?: InputMaybe<CampaignWhere>;
};


/** Something that an instrument says is to be done, in our own words. */
export type TaskCampaignsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TaskCampaignsConnectionSort>>;
  where?: InputMaybe<TaskCampaignsConnectionWhere>;
};


/** Something that an instrument says is to be done, in our own words. */
export type TaskFormerIdsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


/** Something that an instrument says is to be done, in our own words. */
export type TaskFormerIdsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityFormerIdsConnectionSort>>;
  where?: InputMaybe<EntityFormerIdsConnectionWhere>;
};


/** Something that an instrument says is to be done, in our own words. */
export type TaskMaterialsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MaterialSort>>;
  where?: InputMaybe<MaterialWhere>;
};


/** Something that an instrument says is to be done, in our own words. */
export type TaskMaterialsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TaskMaterialsConnectionSort>>;
  where?: InputMaybe<TaskMaterialsConnectionWhere>;
};


/** Something that an instrument says is to be done, in our own words. */
export type TaskNameInArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** Something that an instrument says is to be done, in our own words. */
export type TaskNamesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


/** Something that an instrument says is to be done, in our own words. */
export type TaskNamesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityNamesConnectionSort>>;
  where?: InputMaybe<EntityNamesConnectionWhere>;
};


/** Something that an instrument says is to be done, in our own words. */
export type TaskThemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};


/** Something that an instrument says is to be done, in our own words. */
export type TaskThemesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TaskThemesConnectionSort>>;
  where?: InputMaybe<TaskThemesConnectionWhere>;
};


/** Something that an instrument says is to be done, in our own words. */
export type TaskVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


/** Something that an instrument says is to be done, in our own words. */
export type TaskVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityVariantsConnectionSort>>;
  where?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type TaskAggregate = {
  __typename?: 'TaskAggregate';
  count: Count;
  node: TaskAggregateNode;
};

export type TaskAggregateNode = {
  __typename?: 'TaskAggregateNode';
  description: StringAggregateSelection;
  name: StringAggregateSelection;
  position: IntAggregateSelection;
};

export type TaskAssignmentAssignmentsAggregateSelection = {
  __typename?: 'TaskAssignmentAssignmentsAggregateSelection';
  count: CountConnection;
  node?: Maybe<TaskAssignmentAssignmentsNodeAggregateSelection>;
};

export type TaskAssignmentAssignmentsNodeAggregateSelection = {
  __typename?: 'TaskAssignmentAssignmentsNodeAggregateSelection';
  recurrence: StringAggregateSelection;
};

export type TaskAssignmentsConnection = {
  __typename?: 'TaskAssignmentsConnection';
  aggregate: TaskAssignmentAssignmentsAggregateSelection;
  edges: Array<TaskAssignmentsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TaskAssignmentsConnectionFilters = {
  /** Return Tasks where all of the related TaskAssignmentsConnections match this filter */
  all?: InputMaybe<TaskAssignmentsConnectionWhere>;
  /** Return Tasks where none of the related TaskAssignmentsConnections match this filter */
  none?: InputMaybe<TaskAssignmentsConnectionWhere>;
  /** Return Tasks where one of the related TaskAssignmentsConnections match this filter */
  single?: InputMaybe<TaskAssignmentsConnectionWhere>;
  /** Return Tasks where some of the related TaskAssignmentsConnections match this filter */
  some?: InputMaybe<TaskAssignmentsConnectionWhere>;
};

export type TaskAssignmentsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<AssignmentSort>;
};

export type TaskAssignmentsConnectionWhere = {
  AND?: InputMaybe<Array<TaskAssignmentsConnectionWhere>>;
  NOT?: InputMaybe<TaskAssignmentsConnectionWhere>;
  OR?: InputMaybe<Array<TaskAssignmentsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<AssignmentWhere>;
};

export type TaskAssignmentsRelationship = {
  __typename?: 'TaskAssignmentsRelationship';
  cursor: Scalars['String']['output'];
  node: Assignment;
  properties: Stated;
};

export type TaskCampaignCampaignsAggregateSelection = {
  __typename?: 'TaskCampaignCampaignsAggregateSelection';
  count: CountConnection;
  node?: Maybe<TaskCampaignCampaignsNodeAggregateSelection>;
};

export type TaskCampaignCampaignsNodeAggregateSelection = {
  __typename?: 'TaskCampaignCampaignsNodeAggregateSelection';
  edition: IntAggregateSelection;
  name: StringAggregateSelection;
};

export type TaskCampaignsConnection = {
  __typename?: 'TaskCampaignsConnection';
  aggregate: TaskCampaignCampaignsAggregateSelection;
  edges: Array<TaskCampaignsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TaskCampaignsConnectionFilters = {
  /** Return Tasks where all of the related TaskCampaignsConnections match this filter */
  all?: InputMaybe<TaskCampaignsConnectionWhere>;
  /** Return Tasks where none of the related TaskCampaignsConnections match this filter */
  none?: InputMaybe<TaskCampaignsConnectionWhere>;
  /** Return Tasks where one of the related TaskCampaignsConnections match this filter */
  single?: InputMaybe<TaskCampaignsConnectionWhere>;
  /** Return Tasks where some of the related TaskCampaignsConnections match this filter */
  some?: InputMaybe<TaskCampaignsConnectionWhere>;
};

export type TaskCampaignsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<CampaignSort>;
};

export type TaskCampaignsConnectionWhere = {
  AND?: InputMaybe<Array<TaskCampaignsConnectionWhere>>;
  NOT?: InputMaybe<TaskCampaignsConnectionWhere>;
  OR?: InputMaybe<Array<TaskCampaignsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<CampaignWhere>;
};

export type TaskCampaignsRelationship = {
  __typename?: 'TaskCampaignsRelationship';
  cursor: Scalars['String']['output'];
  node: Campaign;
  properties: Stated;
};

export type TaskEdge = {
  __typename?: 'TaskEdge';
  cursor: Scalars['String']['output'];
  node: Task;
};

export type TaskFormerIdsConnectionFilters = {
  /** Return Tasks where all of the related EntityFormerIdsConnections match this filter */
  all?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Tasks where none of the related EntityFormerIdsConnections match this filter */
  none?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Tasks where one of the related EntityFormerIdsConnections match this filter */
  single?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Tasks where some of the related EntityFormerIdsConnections match this filter */
  some?: InputMaybe<EntityFormerIdsConnectionWhere>;
};

export type TaskMaterialMaterialsAggregateSelection = {
  __typename?: 'TaskMaterialMaterialsAggregateSelection';
  count: CountConnection;
  node?: Maybe<TaskMaterialMaterialsNodeAggregateSelection>;
};

export type TaskMaterialMaterialsNodeAggregateSelection = {
  __typename?: 'TaskMaterialMaterialsNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type TaskMaterialsConnection = {
  __typename?: 'TaskMaterialsConnection';
  aggregate: TaskMaterialMaterialsAggregateSelection;
  edges: Array<TaskMaterialsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TaskMaterialsConnectionFilters = {
  /** Return Tasks where all of the related TaskMaterialsConnections match this filter */
  all?: InputMaybe<TaskMaterialsConnectionWhere>;
  /** Return Tasks where none of the related TaskMaterialsConnections match this filter */
  none?: InputMaybe<TaskMaterialsConnectionWhere>;
  /** Return Tasks where one of the related TaskMaterialsConnections match this filter */
  single?: InputMaybe<TaskMaterialsConnectionWhere>;
  /** Return Tasks where some of the related TaskMaterialsConnections match this filter */
  some?: InputMaybe<TaskMaterialsConnectionWhere>;
};

export type TaskMaterialsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<MaterialSort>;
};

export type TaskMaterialsConnectionWhere = {
  AND?: InputMaybe<Array<TaskMaterialsConnectionWhere>>;
  NOT?: InputMaybe<TaskMaterialsConnectionWhere>;
  OR?: InputMaybe<Array<TaskMaterialsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<MaterialWhere>;
};

export type TaskMaterialsRelationship = {
  __typename?: 'TaskMaterialsRelationship';
  cursor: Scalars['String']['output'];
  node: Material;
  properties: Stated;
};

export type TaskNamesConnectionFilters = {
  /** Return Tasks where all of the related EntityNamesConnections match this filter */
  all?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Tasks where none of the related EntityNamesConnections match this filter */
  none?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Tasks where one of the related EntityNamesConnections match this filter */
  single?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Tasks where some of the related EntityNamesConnections match this filter */
  some?: InputMaybe<EntityNamesConnectionWhere>;
};

export type TaskRelationshipFilters = {
  /** Filter type where all of the related Tasks match this filter */
  all?: InputMaybe<TaskWhere>;
  /** Filter type where none of the related Tasks match this filter */
  none?: InputMaybe<TaskWhere>;
  /** Filter type where one of the related Tasks match this filter */
  single?: InputMaybe<TaskWhere>;
  /** Filter type where some of the related Tasks match this filter */
  some?: InputMaybe<TaskWhere>;
};

export type TaskSetByConnection = {
  __typename?: 'TaskSetByConnection';
  edges: Array<TaskSetByRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TaskSetByConnectionWhere = {
  AND?: InputMaybe<Array<TaskSetByConnectionWhere>>;
  NOT?: InputMaybe<TaskSetByConnectionWhere>;
  OR?: InputMaybe<Array<TaskSetByConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<InstrumentWhere>;
};

export type TaskSetByRelationship = {
  __typename?: 'TaskSetByRelationship';
  cursor: Scalars['String']['output'];
  node: Instrument;
  properties: Stated;
};

/** Fields to sort Tasks by. The order in which sorts are applied is not guaranteed when specifying many fields in one TaskSort object. */
export type TaskSort = {
  description?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  position?: InputMaybe<SortDirection>;
};

export type TaskThemeThemesAggregateSelection = {
  __typename?: 'TaskThemeThemesAggregateSelection';
  count: CountConnection;
  node?: Maybe<TaskThemeThemesNodeAggregateSelection>;
};

export type TaskThemeThemesNodeAggregateSelection = {
  __typename?: 'TaskThemeThemesNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type TaskThemesConnection = {
  __typename?: 'TaskThemesConnection';
  aggregate: TaskThemeThemesAggregateSelection;
  edges: Array<TaskThemesRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TaskThemesConnectionFilters = {
  /** Return Tasks where all of the related TaskThemesConnections match this filter */
  all?: InputMaybe<TaskThemesConnectionWhere>;
  /** Return Tasks where none of the related TaskThemesConnections match this filter */
  none?: InputMaybe<TaskThemesConnectionWhere>;
  /** Return Tasks where one of the related TaskThemesConnections match this filter */
  single?: InputMaybe<TaskThemesConnectionWhere>;
  /** Return Tasks where some of the related TaskThemesConnections match this filter */
  some?: InputMaybe<TaskThemesConnectionWhere>;
};

export type TaskThemesConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<ThemeSort>;
};

export type TaskThemesConnectionWhere = {
  AND?: InputMaybe<Array<TaskThemesConnectionWhere>>;
  NOT?: InputMaybe<TaskThemesConnectionWhere>;
  OR?: InputMaybe<Array<TaskThemesConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<ThemeWhere>;
};

export type TaskThemesRelationship = {
  __typename?: 'TaskThemesRelationship';
  cursor: Scalars['String']['output'];
  node: Theme;
  properties: Stated;
};

export type TaskVariantsConnectionFilters = {
  /** Return Tasks where all of the related EntityVariantsConnections match this filter */
  all?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Tasks where none of the related EntityVariantsConnections match this filter */
  none?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Tasks where one of the related EntityVariantsConnections match this filter */
  single?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Tasks where some of the related EntityVariantsConnections match this filter */
  some?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type TaskWhere = {
  AND?: InputMaybe<Array<TaskWhere>>;
  NOT?: InputMaybe<TaskWhere>;
  OR?: InputMaybe<Array<TaskWhere>>;
  assignments?: InputMaybe<AssignmentRelationshipFilters>;
  assignmentsConnection?: InputMaybe<TaskAssignmentsConnectionFilters>;
  campaigns?: InputMaybe<CampaignRelationshipFilters>;
  campaignsConnection?: InputMaybe<TaskCampaignsConnectionFilters>;
  description?: InputMaybe<StringScalarFilters>;
  formerIds?: InputMaybe<FormerIdRelationshipFilters>;
  formerIdsConnection?: InputMaybe<TaskFormerIdsConnectionFilters>;
  id?: InputMaybe<IdScalarFilters>;
  materials?: InputMaybe<MaterialRelationshipFilters>;
  materialsConnection?: InputMaybe<TaskMaterialsConnectionFilters>;
  name?: InputMaybe<StringScalarFilters>;
  names?: InputMaybe<NameRelationshipFilters>;
  namesConnection?: InputMaybe<TaskNamesConnectionFilters>;
  position?: InputMaybe<IntScalarFilters>;
  setBy?: InputMaybe<InstrumentWhere>;
  setByConnection?: InputMaybe<TaskSetByConnectionWhere>;
  sources?: InputMaybe<StringListFilters>;
  themes?: InputMaybe<ThemeRelationshipFilters>;
  themesConnection?: InputMaybe<TaskThemesConnectionFilters>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<TaskVariantsConnectionFilters>;
};

export type TasksConnection = {
  __typename?: 'TasksConnection';
  aggregate: TaskAggregate;
  edges: Array<TaskEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
export type Theme = Entity & {
  __typename?: 'Theme';
  /** The wider theme (skos:broader). */
  broader?: Maybe<Theme>;
  broaderConnection: ThemeBroaderConnection;
  /** The campaigns with this theme. */
  campaigns: Array<Campaign>;
  campaignsConnection: ThemeCampaignsConnection;
  /** The paragraphs where it is stated; never empty. */
  citations: Array<Citation>;
  /** The events about it. */
  events: Array<Event>;
  eventsConnection: ThemeEventsConnection;
  /** The ids that it had before it was said to be the same as another; they still lead to it. */
  formerIds: Array<FormerId>;
  formerIdsConnection: EntityFormerIdsConnection;
  /** The id: lower-case words joined by hyphens, the country or publisher first (`vn-31-ct-tw`); of a nested record, its parent's id and what tells it apart. */
  id: Scalars['ID']['output'];
  /** One name to show. It stands among `names` too, as PREFERRED. */
  name: Scalars['String']['output'];
  /**
   * One name to show to readers of these languages: in the first of them that it has a name in, and there PREFERRED or TRANSLATION
   * before other kinds. Where it has none in any, its name to show; the language that comes with it says so.
   */
  nameIn: Name;
  /** Every name, each with its language and kind. */
  names: Array<Name>;
  namesConnection: EntityNamesConnection;
  /** The narrower themes (skos:narrower). */
  narrower: Array<Theme>;
  narrowerConnection: ThemeNarrowerConnection;
  /** The tasks about it. */
  tasks: Array<Task>;
  tasksConnection: ThemeTasksConnection;
  /** The values that sources give a field that holds one, where they differ; the record shows one of them. */
  variants: Array<Variant>;
  variantsConnection: EntityVariantsConnection;
};


/** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
export type ThemeCampaignsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CampaignSort>>;
  where?: InputMaybe<CampaignWhere>;
};


/** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
export type ThemeCampaignsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ThemeCampaignsConnectionSort>>;
  where?: InputMaybe<ThemeCampaignsConnectionWhere>;
};


/** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
export type ThemeEventsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EventSort>>;
  where?: InputMaybe<EventWhere>;
};


/** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
export type ThemeEventsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ThemeEventsConnectionSort>>;
  where?: InputMaybe<ThemeEventsConnectionWhere>;
};


/** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
export type ThemeFormerIdsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FormerIdSort>>;
  where?: InputMaybe<FormerIdWhere>;
};


/** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
export type ThemeFormerIdsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityFormerIdsConnectionSort>>;
  where?: InputMaybe<EntityFormerIdsConnectionWhere>;
};


/** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
export type ThemeNameInArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
export type ThemeNamesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<NameSort>>;
  where?: InputMaybe<NameWhere>;
};


/** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
export type ThemeNamesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityNamesConnectionSort>>;
  where?: InputMaybe<EntityNamesConnectionWhere>;
};


/** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
export type ThemeNarrowerArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};


/** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
export type ThemeNarrowerConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ThemeNarrowerConnectionSort>>;
  where?: InputMaybe<ThemeNarrowerConnectionWhere>;
};


/** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
export type ThemeTasksArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TaskSort>>;
  where?: InputMaybe<TaskWhere>;
};


/** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
export type ThemeTasksConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ThemeTasksConnectionSort>>;
  where?: InputMaybe<ThemeTasksConnectionWhere>;
};


/** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
export type ThemeVariantsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VariantSort>>;
  where?: InputMaybe<VariantWhere>;
};


/** What a task, campaign or event is about: a subject, a slogan, a title of honour (skos:Concept). */
export type ThemeVariantsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<EntityVariantsConnectionSort>>;
  where?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type ThemeAggregate = {
  __typename?: 'ThemeAggregate';
  count: Count;
  node: ThemeAggregateNode;
};

export type ThemeAggregateNode = {
  __typename?: 'ThemeAggregateNode';
  name: StringAggregateSelection;
};

export type ThemeBroaderConnection = {
  __typename?: 'ThemeBroaderConnection';
  edges: Array<ThemeBroaderRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ThemeBroaderConnectionWhere = {
  AND?: InputMaybe<Array<ThemeBroaderConnectionWhere>>;
  NOT?: InputMaybe<ThemeBroaderConnectionWhere>;
  OR?: InputMaybe<Array<ThemeBroaderConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<ThemeWhere>;
};

export type ThemeBroaderRelationship = {
  __typename?: 'ThemeBroaderRelationship';
  cursor: Scalars['String']['output'];
  node: Theme;
  properties: Stated;
};

export type ThemeCampaignCampaignsAggregateSelection = {
  __typename?: 'ThemeCampaignCampaignsAggregateSelection';
  count: CountConnection;
  node?: Maybe<ThemeCampaignCampaignsNodeAggregateSelection>;
};

export type ThemeCampaignCampaignsNodeAggregateSelection = {
  __typename?: 'ThemeCampaignCampaignsNodeAggregateSelection';
  edition: IntAggregateSelection;
  name: StringAggregateSelection;
};

export type ThemeCampaignsConnection = {
  __typename?: 'ThemeCampaignsConnection';
  aggregate: ThemeCampaignCampaignsAggregateSelection;
  edges: Array<ThemeCampaignsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ThemeCampaignsConnectionFilters = {
  /** Return Themes where all of the related ThemeCampaignsConnections match this filter */
  all?: InputMaybe<ThemeCampaignsConnectionWhere>;
  /** Return Themes where none of the related ThemeCampaignsConnections match this filter */
  none?: InputMaybe<ThemeCampaignsConnectionWhere>;
  /** Return Themes where one of the related ThemeCampaignsConnections match this filter */
  single?: InputMaybe<ThemeCampaignsConnectionWhere>;
  /** Return Themes where some of the related ThemeCampaignsConnections match this filter */
  some?: InputMaybe<ThemeCampaignsConnectionWhere>;
};

export type ThemeCampaignsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<CampaignSort>;
};

export type ThemeCampaignsConnectionWhere = {
  AND?: InputMaybe<Array<ThemeCampaignsConnectionWhere>>;
  NOT?: InputMaybe<ThemeCampaignsConnectionWhere>;
  OR?: InputMaybe<Array<ThemeCampaignsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<CampaignWhere>;
};

export type ThemeCampaignsRelationship = {
  __typename?: 'ThemeCampaignsRelationship';
  cursor: Scalars['String']['output'];
  node: Campaign;
  properties: Stated;
};

export type ThemeEdge = {
  __typename?: 'ThemeEdge';
  cursor: Scalars['String']['output'];
  node: Theme;
};

export type ThemeEventEventsAggregateSelection = {
  __typename?: 'ThemeEventEventsAggregateSelection';
  count: CountConnection;
  node?: Maybe<ThemeEventEventsNodeAggregateSelection>;
};

export type ThemeEventEventsNodeAggregateSelection = {
  __typename?: 'ThemeEventEventsNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type ThemeEventsConnection = {
  __typename?: 'ThemeEventsConnection';
  aggregate: ThemeEventEventsAggregateSelection;
  edges: Array<ThemeEventsRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ThemeEventsConnectionFilters = {
  /** Return Themes where all of the related ThemeEventsConnections match this filter */
  all?: InputMaybe<ThemeEventsConnectionWhere>;
  /** Return Themes where none of the related ThemeEventsConnections match this filter */
  none?: InputMaybe<ThemeEventsConnectionWhere>;
  /** Return Themes where one of the related ThemeEventsConnections match this filter */
  single?: InputMaybe<ThemeEventsConnectionWhere>;
  /** Return Themes where some of the related ThemeEventsConnections match this filter */
  some?: InputMaybe<ThemeEventsConnectionWhere>;
};

export type ThemeEventsConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<EventSort>;
};

export type ThemeEventsConnectionWhere = {
  AND?: InputMaybe<Array<ThemeEventsConnectionWhere>>;
  NOT?: InputMaybe<ThemeEventsConnectionWhere>;
  OR?: InputMaybe<Array<ThemeEventsConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<EventWhere>;
};

export type ThemeEventsRelationship = {
  __typename?: 'ThemeEventsRelationship';
  cursor: Scalars['String']['output'];
  node: Event;
  properties: Stated;
};

export type ThemeFormerIdsConnectionFilters = {
  /** Return Themes where all of the related EntityFormerIdsConnections match this filter */
  all?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Themes where none of the related EntityFormerIdsConnections match this filter */
  none?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Themes where one of the related EntityFormerIdsConnections match this filter */
  single?: InputMaybe<EntityFormerIdsConnectionWhere>;
  /** Return Themes where some of the related EntityFormerIdsConnections match this filter */
  some?: InputMaybe<EntityFormerIdsConnectionWhere>;
};

export type ThemeNamesConnectionFilters = {
  /** Return Themes where all of the related EntityNamesConnections match this filter */
  all?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Themes where none of the related EntityNamesConnections match this filter */
  none?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Themes where one of the related EntityNamesConnections match this filter */
  single?: InputMaybe<EntityNamesConnectionWhere>;
  /** Return Themes where some of the related EntityNamesConnections match this filter */
  some?: InputMaybe<EntityNamesConnectionWhere>;
};

export type ThemeNarrowerConnection = {
  __typename?: 'ThemeNarrowerConnection';
  aggregate: ThemeThemeNarrowerAggregateSelection;
  edges: Array<ThemeNarrowerRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ThemeNarrowerConnectionFilters = {
  /** Return Themes where all of the related ThemeNarrowerConnections match this filter */
  all?: InputMaybe<ThemeNarrowerConnectionWhere>;
  /** Return Themes where none of the related ThemeNarrowerConnections match this filter */
  none?: InputMaybe<ThemeNarrowerConnectionWhere>;
  /** Return Themes where one of the related ThemeNarrowerConnections match this filter */
  single?: InputMaybe<ThemeNarrowerConnectionWhere>;
  /** Return Themes where some of the related ThemeNarrowerConnections match this filter */
  some?: InputMaybe<ThemeNarrowerConnectionWhere>;
};

export type ThemeNarrowerConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<ThemeSort>;
};

export type ThemeNarrowerConnectionWhere = {
  AND?: InputMaybe<Array<ThemeNarrowerConnectionWhere>>;
  NOT?: InputMaybe<ThemeNarrowerConnectionWhere>;
  OR?: InputMaybe<Array<ThemeNarrowerConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<ThemeWhere>;
};

export type ThemeNarrowerRelationship = {
  __typename?: 'ThemeNarrowerRelationship';
  cursor: Scalars['String']['output'];
  node: Theme;
  properties: Stated;
};

export type ThemeRelationshipFilters = {
  /** Filter type where all of the related Themes match this filter */
  all?: InputMaybe<ThemeWhere>;
  /** Filter type where none of the related Themes match this filter */
  none?: InputMaybe<ThemeWhere>;
  /** Filter type where one of the related Themes match this filter */
  single?: InputMaybe<ThemeWhere>;
  /** Filter type where some of the related Themes match this filter */
  some?: InputMaybe<ThemeWhere>;
};

/** Fields to sort Themes by. The order in which sorts are applied is not guaranteed when specifying many fields in one ThemeSort object. */
export type ThemeSort = {
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
};

export type ThemeTaskTasksAggregateSelection = {
  __typename?: 'ThemeTaskTasksAggregateSelection';
  count: CountConnection;
  node?: Maybe<ThemeTaskTasksNodeAggregateSelection>;
};

export type ThemeTaskTasksNodeAggregateSelection = {
  __typename?: 'ThemeTaskTasksNodeAggregateSelection';
  description: StringAggregateSelection;
  name: StringAggregateSelection;
  position: IntAggregateSelection;
};

export type ThemeTasksConnection = {
  __typename?: 'ThemeTasksConnection';
  aggregate: ThemeTaskTasksAggregateSelection;
  edges: Array<ThemeTasksRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ThemeTasksConnectionFilters = {
  /** Return Themes where all of the related ThemeTasksConnections match this filter */
  all?: InputMaybe<ThemeTasksConnectionWhere>;
  /** Return Themes where none of the related ThemeTasksConnections match this filter */
  none?: InputMaybe<ThemeTasksConnectionWhere>;
  /** Return Themes where one of the related ThemeTasksConnections match this filter */
  single?: InputMaybe<ThemeTasksConnectionWhere>;
  /** Return Themes where some of the related ThemeTasksConnections match this filter */
  some?: InputMaybe<ThemeTasksConnectionWhere>;
};

export type ThemeTasksConnectionSort = {
  edge?: InputMaybe<StatedSort>;
  node?: InputMaybe<TaskSort>;
};

export type ThemeTasksConnectionWhere = {
  AND?: InputMaybe<Array<ThemeTasksConnectionWhere>>;
  NOT?: InputMaybe<ThemeTasksConnectionWhere>;
  OR?: InputMaybe<Array<ThemeTasksConnectionWhere>>;
  edge?: InputMaybe<StatedWhere>;
  node?: InputMaybe<TaskWhere>;
};

export type ThemeTasksRelationship = {
  __typename?: 'ThemeTasksRelationship';
  cursor: Scalars['String']['output'];
  node: Task;
  properties: Stated;
};

export type ThemeThemeNarrowerAggregateSelection = {
  __typename?: 'ThemeThemeNarrowerAggregateSelection';
  count: CountConnection;
  node?: Maybe<ThemeThemeNarrowerNodeAggregateSelection>;
};

export type ThemeThemeNarrowerNodeAggregateSelection = {
  __typename?: 'ThemeThemeNarrowerNodeAggregateSelection';
  name: StringAggregateSelection;
};

export type ThemeVariantsConnectionFilters = {
  /** Return Themes where all of the related EntityVariantsConnections match this filter */
  all?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Themes where none of the related EntityVariantsConnections match this filter */
  none?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Themes where one of the related EntityVariantsConnections match this filter */
  single?: InputMaybe<EntityVariantsConnectionWhere>;
  /** Return Themes where some of the related EntityVariantsConnections match this filter */
  some?: InputMaybe<EntityVariantsConnectionWhere>;
};

export type ThemeWhere = {
  AND?: InputMaybe<Array<ThemeWhere>>;
  NOT?: InputMaybe<ThemeWhere>;
  OR?: InputMaybe<Array<ThemeWhere>>;
  broader?: InputMaybe<ThemeWhere>;
  broaderConnection?: InputMaybe<ThemeBroaderConnectionWhere>;
  campaigns?: InputMaybe<CampaignRelationshipFilters>;
  campaignsConnection?: InputMaybe<ThemeCampaignsConnectionFilters>;
  events?: InputMaybe<EventRelationshipFilters>;
  eventsConnection?: InputMaybe<ThemeEventsConnectionFilters>;
  formerIds?: InputMaybe<FormerIdRelationshipFilters>;
  formerIdsConnection?: InputMaybe<ThemeFormerIdsConnectionFilters>;
  id?: InputMaybe<IdScalarFilters>;
  name?: InputMaybe<StringScalarFilters>;
  names?: InputMaybe<NameRelationshipFilters>;
  namesConnection?: InputMaybe<ThemeNamesConnectionFilters>;
  narrower?: InputMaybe<ThemeRelationshipFilters>;
  narrowerConnection?: InputMaybe<ThemeNarrowerConnectionFilters>;
  sources?: InputMaybe<StringListFilters>;
  tasks?: InputMaybe<TaskRelationshipFilters>;
  tasksConnection?: InputMaybe<ThemeTasksConnectionFilters>;
  variants?: InputMaybe<VariantRelationshipFilters>;
  variantsConnection?: InputMaybe<ThemeVariantsConnectionFilters>;
};

export type ThemesConnection = {
  __typename?: 'ThemesConnection';
  aggregate: ThemeAggregate;
  edges: Array<ThemeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A page of a timeline. */
export type Timeline = {
  __typename?: 'Timeline';
  /** The entries of this page. */
  nodes: Array<TimelineEntry>;
  /** Whether more follow, and where. */
  pageInfo: PageInfo;
  /** How many entries there are on all pages. */
  totalCount: Scalars['Int']['output'];
  /** How many entities of these types and in this place could be dated but are not, and so stand on no page, whatever the window. */
  undated: Scalars['Int']['output'];
};

/** An entity with its place in time. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** When, as the source gives it; that an interval is open shows here: 2023-05-01/.. */
  date: Scalars['EDTF']['output'];
  /** The last day that `date` can mean, ISO 8601; 9999-12-31 where it has no end. */
  endsOn: Scalars['Date']['output'];
  /** What has that place in time. */
  entity: Entity;
  /** The first day that `date` can mean, ISO 8601; 0001-01-01 where it has no beginning. */
  startsOn: Scalars['Date']['output'];
};

/** How many records of a type the graph holds. */
export type TypeCount = {
  __typename?: 'TypeCount';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The type: Organization, Citation. */
  type: Scalars['String']['output'];
};

/** How many entities of a type were found. */
export type TypeFacet = {
  __typename?: 'TypeFacet';
  /** How many, on all pages. */
  count: Scalars['Int']['output'];
  /** The type: Organization, Directive. */
  type: Scalars['String']['output'];
};

/** One of the different values that sources give a field that holds one (a Wikidata statement with its rank). Each is kept with its own citations. */
export type Variant = {
  __typename?: 'Variant';
  /** The paragraphs that state it; never empty. */
  citations: Array<Citation>;
  /** The decision that prefers it; null where no decision does. */
  decision?: Maybe<Decision>;
  decisionConnection: VariantDecisionConnection;
  /** The other record, where the field is a relationship. */
  entity?: Maybe<Entity>;
  entityConnection: VariantEntityConnection;
  /** The field of the record that it is a value of: date, kind, partOf. */
  field: Scalars['String']['output'];
  /** The id: the id of the record, and the field and value. */
  id: Scalars['ID']['output'];
  /** Whether it is the one that the record shows: the one that a decision prefers, else what the most independent sources state, then the latest source. */
  shown: Scalars['Boolean']['output'];
  /** The value as text; of a relationship, the other record's id. */
  value: Scalars['String']['output'];
};

export type VariantAggregate = {
  __typename?: 'VariantAggregate';
  count: Count;
  node: VariantAggregateNode;
};

export type VariantAggregateNode = {
  __typename?: 'VariantAggregateNode';
  field: StringAggregateSelection;
  value: StringAggregateSelection;
};

export type VariantDecisionConnection = {
  __typename?: 'VariantDecisionConnection';
  edges: Array<VariantDecisionRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type VariantDecisionConnectionWhere = {
  AND?: InputMaybe<Array<VariantDecisionConnectionWhere>>;
  NOT?: InputMaybe<VariantDecisionConnectionWhere>;
  OR?: InputMaybe<Array<VariantDecisionConnectionWhere>>;
  node?: InputMaybe<DecisionWhere>;
};

export type VariantDecisionRelationship = {
  __typename?: 'VariantDecisionRelationship';
  cursor: Scalars['String']['output'];
  node: Decision;
};

export type VariantEdge = {
  __typename?: 'VariantEdge';
  cursor: Scalars['String']['output'];
  node: Variant;
};

export type VariantEntityConnection = {
  __typename?: 'VariantEntityConnection';
  edges: Array<VariantEntityRelationship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type VariantEntityConnectionWhere = {
  AND?: InputMaybe<Array<VariantEntityConnectionWhere>>;
  NOT?: InputMaybe<VariantEntityConnectionWhere>;
  OR?: InputMaybe<Array<VariantEntityConnectionWhere>>;
  node?: InputMaybe<EntityWhere>;
};

export type VariantEntityRelationship = {
  __typename?: 'VariantEntityRelationship';
  cursor: Scalars['String']['output'];
  node: Entity;
};

export type VariantRelationshipFilters = {
  /** Filter type where all of the related Variants match this filter */
  all?: InputMaybe<VariantWhere>;
  /** Filter type where none of the related Variants match this filter */
  none?: InputMaybe<VariantWhere>;
  /** Filter type where one of the related Variants match this filter */
  single?: InputMaybe<VariantWhere>;
  /** Filter type where some of the related Variants match this filter */
  some?: InputMaybe<VariantWhere>;
};

/** Fields to sort Variants by. The order in which sorts are applied is not guaranteed when specifying many fields in one VariantSort object. */
export type VariantSort = {
  field?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  shown?: InputMaybe<SortDirection>;
  value?: InputMaybe<SortDirection>;
};

export type VariantWhere = {
  AND?: InputMaybe<Array<VariantWhere>>;
  NOT?: InputMaybe<VariantWhere>;
  OR?: InputMaybe<Array<VariantWhere>>;
  decision?: InputMaybe<DecisionWhere>;
  decisionConnection?: InputMaybe<VariantDecisionConnectionWhere>;
  entity?: InputMaybe<EntityWhere>;
  entityConnection?: InputMaybe<VariantEntityConnectionWhere>;
  field?: InputMaybe<StringScalarFilters>;
  id?: InputMaybe<IdScalarFilters>;
  shown?: InputMaybe<BooleanScalarFilters>;
  sources?: InputMaybe<StringListFilters>;
  value?: InputMaybe<StringScalarFilters>;
};

export type VariantsConnection = {
  __typename?: 'VariantsConnection';
  aggregate: VariantAggregate;
  edges: Array<VariantEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};
