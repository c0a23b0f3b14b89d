-- A claim takes a whole wish. However two requests race, and whatever the code above does, the partial unique
-- index lets only one live claim stand for a wish.
create table claim (
  id uuid primary key,
  community text not null,
  wish_id uuid not null references wish,
  unit_id uuid not null references unit,
  claimed_by text not null,
  claimed_at timestamptz not null,
  clearance text not null check (clearance in ('PENDING', 'CLEAR', 'BLOCKED', 'UNKNOWN', 'WAITING_NEIGHBOUR')),
  clearance_at timestamptz,
  clearance_reason text check (length(clearance_reason) <= 500),
  clock_stopped_at timestamptz,
  clock_stood_seconds bigint not null default 0,
  approved_by text,
  approved_at timestamptz,
  planned_on date[],
  visitors text[],
  visitors_checked boolean[],
  started_at timestamptz,
  delivered int[],
  fulfilled_at timestamptz,
  ended_at timestamptz,
  ending text check (ending in ('RETURNED', 'DECLINED', 'WITHDRAWN', 'CONFIRMED', 'REPUBLISHED', 'CLOSED_UNCONFIRMED')),
  end_reason text check (length(end_reason) <= 500),
  version bigint not null,
  check ((ended_at is null) = (ending is null))
);
create unique index claim_one_live on claim (wish_id) where ended_at is null;
create index claim_unit on claim (unit_id, claimed_at desc, id desc);
create index claim_list on claim (community, claimed_at desc, id desc);
select protect('claim');

-- A case between the claim's two sides, told after the claim was made: while one is open, nothing personal is shown.
create table claim_conflict (
  claim_id uuid not null references claim,
  case_id uuid not null,
  community text not null,
  open boolean not null,
  case_version bigint not null,
  told_at timestamptz not null,
  primary key (claim_id, case_id)
);
select protect('claim_conflict');
