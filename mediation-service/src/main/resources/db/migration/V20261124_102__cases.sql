-- A dispute case, its parties and its history. The list of states is repeated as a CHECK so that no other
-- program can write a state that the transition table does not know; a test compares the two.
create table dispute_case (
  id uuid primary key default uuidv7(),
  community text not null,
  version bigint not null default 0,
  status text not null constraint dispute_case_status check (status in (
    'DRAFT', 'SUBMITTED', 'CONSENT_PENDING', 'ACCEPTED', 'ASSIGNED', 'IN_MEDIATION', 'AGREED_UNSIGNED',
    'AGREEMENT_EFFECTIVE', 'PERFORMING', 'CLOSED', 'NOT_ACCEPTED', 'TERMINATED', 'WITHDRAWN')),
  dispute_type text not null constraint dispute_case_type check (dispute_type in (
    'MARRIAGE_FAMILY', 'NEIGHBOURS', 'HOUSING_HOMESTEAD', 'CONTRACT', 'BUSINESS', 'DAMAGES', 'FOREST_LAND',
    'EXPROPRIATION', 'POLLUTION', 'LABOUR', 'CONSUMER', 'MEDICAL', 'TRAFFIC', 'PROPERTY_MANAGEMENT', 'OTHER')),
  subtype text,
  source text not null constraint dispute_case_source check (source in ('ON_APPLICATION', 'INITIATIVE', 'REFERRED')),
  referrer text constraint dispute_case_referrer check (referrer in (
    'COURT', 'PROSECUTOR', 'POLICE', 'PETITION_OFFICE', 'OTHER')),
  referrer_name text,
  facts text not null,
  requests text[] not null,
  filed_by text not null,
  filed_as text not null constraint dispute_case_filed_as check (filed_as in (
    'APPLICANT', 'PARTY', 'OFFICER', 'DIRECTOR', 'MEDIATOR', 'GRID_WORKER', 'SERVICE', 'SYSTEM')),
  consent_proof text,
  origin_wish_id uuid,
  all_consented boolean not null default false,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  submitted_at timestamptz,
  consent_asked_at timestamptz,
  consent_due timestamptz,
  accepted_at timestamptz,
  mediation_due timestamptz,
  assigned_at timestamptz,
  mediator_confirmed_at timestamptz,
  started_at timestamptz,
  effective_at timestamptz,
  performance_due date,
  ended_at timestamptz,
  registrar text,
  brief text,
  register_sealed_at timestamptz,
  non_acceptance text constraint dispute_case_non_acceptance check (non_acceptance in (
    'RESERVED_TO_SPECIAL_BODY', 'MEDIATION_FORBIDDEN', 'ACCEPTED_ELSEWHERE', 'SETTLED_ELSEWHERE',
    'CONSENT_REFUSED', 'CONSENT_UNANSWERED')),
  termination_code text constraint dispute_case_termination check (termination_code in (
    'REFUSED', 'SELF_SETTLED', 'CANNOT_CONTACT', 'UNWILLING', 'GAP_TOO_WIDE', 'EXPIRED', 'SIGN_REFUSED',
    'CONCEALMENT_OR_DELAY', 'SUSPECTED_COLLUSION', 'SPECIAL_EVENT', 'ESCALATED', 'OTHER_LEGAL')),
  closing_result text constraint dispute_case_closing check (closing_result in ('PERFORMED', 'NOT_PERFORMED')),
  end_reason text,
  advised_route text,
  ending_party uuid,
  constraint not_accepted_is_explained check (
    status <> 'NOT_ACCEPTED' or (non_acceptance is not null and advised_route is not null)),
  constraint terminated_is_explained check (status <> 'TERMINATED' or termination_code is not null),
  constraint closed_has_result check (status <> 'CLOSED' or closing_result is not null),
  constraint referral_names_body check (source <> 'REFERRED' or referrer is not null)
);
create index dispute_case_list on dispute_case (community, created_at desc, id desc);
create index dispute_case_consent_due on dispute_case (consent_due) where status = 'CONSENT_PENDING';
create unique index dispute_case_of_wish on dispute_case (origin_wish_id)
  where origin_wish_id is not null and status not in ('CLOSED', 'NOT_ACCEPTED', 'TERMINATED', 'WITHDRAWN');
select protect('dispute_case');

-- A person's name, address and numbers stand in "person"; here is only who they are in this quarrel.
create table party (
  id uuid primary key default uuidv7(),
  community text not null,
  version bigint not null default 0,
  case_id uuid not null references dispute_case,
  ordinal int not null,
  side text not null constraint party_side check (side in ('APPLICANT', 'RESPONDENT')),
  kind text not null constraint party_kind check (kind in ('PERSON', 'ORGANISATION')),
  person_id uuid,
  sub text,
  pseudonyms text[] not null default '{}',
  unit_id uuid,
  organisation text,
  language text not null,
  consent text not null default 'PENDING' constraint party_consent check (consent in ('PENDING', 'GIVEN', 'REFUSED')),
  consent_asked_at timestamptz,
  consent_asked_in text,
  consent_channel text,
  consent_at timestamptz,
  consent_how text,
  rights_delivered_at timestamptz,
  rights_channel text,
  rights_acknowledged_at timestamptz,
  rights_acknowledged_how text,
  identity_checked_at timestamptz,
  identity_checked_by text,
  identity_document text constraint party_identity check (identity_document in (
    'ID_CARD', 'HOUSEHOLD_BOOK', 'PASSPORT', 'BUSINESS_LICENCE', 'KNOWN_IN_PERSON', 'OTHER')),
  representative_id uuid,
  representative_sub text,
  representative_mandate text,
  chosen_mediator uuid references mediator,
  objections int not null default 0,
  constraint party_order unique (case_id, ordinal),
  constraint party_is_named check (
    (kind = 'PERSON' and organisation is null and unit_id is null) or (kind = 'ORGANISATION' and organisation is not null))
);
create index party_of_sub on party (sub, case_id) where sub is not null;
create index party_of_representative on party (representative_sub, case_id) where representative_sub is not null;
create index party_of_unit on party (unit_id, case_id) where unit_id is not null;
create index party_of_pseudonyms on party using gin (pseudonyms);
select protect('party');

-- Who, when, from, to, reason; only ever appended. Ids only, no personal values.
create table case_event (
  id uuid primary key default uuidv7(),
  community text not null,
  case_id uuid not null references dispute_case,
  ordinal bigint not null,
  at timestamptz not null,
  step text not null,
  from_status text,
  to_status text not null,
  actor text not null,
  actor_role text not null,
  party_id uuid references party,
  reason text,
  confidential boolean not null default false,
  constraint case_event_order unique (case_id, ordinal)
);
select protect('case_event');
revoke update, delete on case_event from ${app}, ${system};
