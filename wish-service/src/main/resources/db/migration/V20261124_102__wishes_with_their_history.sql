-- A wish, its items and its history. Names, phones and addresses are never here: the beneficiary is a sealed
-- person under an opaque id. Kind, category, urgency and status repeat the enums; a test compares them.
create table wish (
  id uuid primary key,
  community text not null,
  status text not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'PUBLISHED', 'CLAIMED', 'APPROVED', 'IN_PROGRESS', 'FULFILLED', 'CONFIRMED', 'DISPUTED', 'WITHDRAWN', 'CLOSED_UNCONFIRMED')),
  kind text not null check (kind in ('MICRO_WISH', 'MICRO_RENOVATION', 'MICRO_RENEWAL', 'MICRO_CIRCULATION', 'MICRO_UPGRADE')),
  category text not null check (category in ('GOODS', 'REPAIR', 'CLEANING', 'HAIRCUT', 'HEALTH', 'COMPANY', 'TRANSPORT', 'TUTORING', 'CONSULTATION', 'SAFETY', 'ACTIVITY')),
  urgency text not null check (urgency in ('RED', 'YELLOW', 'BLUE')),
  title text not null check (length(title) between 1 and 60),
  details text check (length(details) <= 2000),
  estimated_cost numeric(9, 2) not null check (estimated_cost >= 0),
  need_by date,
  home_visit boolean not null,
  minor boolean not null,
  guardian_agrees_home boolean not null,
  language text not null,
  place text check (length(place) <= 100),
  size int not null check (size >= 1),
  checked_persons int not null check (checked_persons between 0 and 2),
  person_id uuid,
  person_subject text,
  household bytea,
  filed_by text not null,
  filed_role text not null,
  relation text check (length(relation) <= 100),
  consent boolean not null,
  source text not null check (source in ('APP', 'VISIT', 'HOTLINE', 'BOX', 'CASE', 'ACTIVITY')),
  origin_case_id uuid,
  submitted_by text,
  published_at timestamptz,
  reviewed_by text,
  review_reason text,
  right_channel text,
  claim_id uuid,
  unit_id uuid,
  not_done_count int not null default 0 check (not_done_count between 0 and 2),
  dispute_case_id uuid,
  dispute_ended_at timestamptz,
  due_at timestamptz,
  status_since timestamptz not null,
  created_at timestamptz not null,
  version bigint not null,
  -- a claimer is named exactly while a claim lives
  check ((claim_id is not null and unit_id is not null) = (status in ('CLAIMED', 'APPROVED', 'IN_PROGRESS', 'FULFILLED', 'DISPUTED')))
);
create index wish_list on wish (community, created_at desc, id desc);
create index wish_open on wish (community, created_at desc, id desc) where status = 'PUBLISHED';
create index wish_person_subject on wish (person_subject, created_at desc, id desc) where person_subject is not null;
create index wish_filed_by on wish (filed_by, created_at desc, id desc);
create index wish_household on wish (community, household, published_at) where household is not null;
create index wish_dispute on wish (dispute_case_id) where dispute_case_id is not null;
create index wish_origin on wish (origin_case_id) where origin_case_id is not null;
select protect('wish');

create table wish_item (
  wish_id uuid not null references wish,
  position int not null,
  community text not null,
  name text not null check (length(name) between 1 and 60),
  quantity int not null check (quantity between 1 and 1000),
  unit_of_measure text check (length(unit_of_measure) <= 10),
  primary key (wish_id, position)
);
select protect('wish_item');

-- Every transition: who, when, from, to, why. Nobody changes or removes an entry.
create table wish_event (
  id uuid primary key default uuidv7(),
  wish_id uuid not null references wish,
  community text not null,
  at timestamptz not null,
  actor text not null,
  actor_role text not null,
  from_status text check (from_status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'PUBLISHED', 'CLAIMED', 'APPROVED', 'IN_PROGRESS', 'FULFILLED', 'CONFIRMED', 'DISPUTED', 'WITHDRAWN', 'CLOSED_UNCONFIRMED')),
  to_status text not null check (to_status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'PUBLISHED', 'CLAIMED', 'APPROVED', 'IN_PROGRESS', 'FULFILLED', 'CONFIRMED', 'DISPUTED', 'WITHDRAWN', 'CLOSED_UNCONFIRMED')),
  reason text check (length(reason) <= 500)
);
create index wish_event_history on wish_event (wish_id, at, id);
revoke update, delete on wish_event from ${app}, ${system};
select protect('wish_event');
