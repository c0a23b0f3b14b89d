-- Who may claim: a unit registered by the community, within the bounds of the agreement it signed (共建协议).
-- The unit's load is counted on its row, so that a claim finds and locks it in one statement.
create table unit (
  id uuid primary key,
  community text not null,
  name text not null check (length(name) between 1 and 100),
  kind text not null check (kind in ('ENTERPRISE', 'INSTITUTION', 'PARTY_BRANCH', 'LAW_ENFORCEMENT', 'FINANCIAL', 'SOCIAL_ORGANISATION', 'STEWARD', 'NEIGHBOUR')),
  background_checked boolean not null,
  skills text[] not null,
  languages text[] not null,
  suspended boolean not null default false,
  live_claims int not null default 0 check (live_claims >= 0),
  confirmed_claims int not null default 0 check (confirmed_claims >= 0),
  registered_by text not null,
  registered_at timestamptz not null,
  version bigint not null
);
create index unit_list on unit (community, registered_at desc, id desc);
select protect('unit');

create table agreement (
  id uuid primary key,
  community text not null,
  unit_id uuid not null references unit,
  number text not null check (length(number) between 1 and 40),
  valid_from date not null,
  valid_to date not null check (valid_to >= valid_from),
  categories text[] not null check (cardinality(categories) > 0 and categories <@ array['GOODS', 'REPAIR', 'CLEANING', 'HAIRCUT', 'HEALTH', 'COMPANY', 'TRANSPORT', 'TUTORING', 'CONSULTATION', 'SAFETY', 'ACTIVITY']),
  communities text[] not null check (cardinality(communities) > 0),
  capacity int not null check (capacity between 1 and 1000),
  recorded_by text not null,
  recorded_at timestamptz not null,
  version bigint not null,
  unique (community, number)
);
create index agreement_unit on agreement (unit_id, valid_to desc);
create index agreement_list on agreement (community, recorded_at desc, id desc);
select protect('agreement');
