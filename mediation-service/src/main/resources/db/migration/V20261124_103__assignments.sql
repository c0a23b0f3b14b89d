-- Which mediator handles a case, from when to when. Access follows the row: an ended assignment sees nothing, and
-- its history stays (Rules 25, SZ 23). One presiding mediator at a time is guaranteed here, not only in code.
create table assignment (
  id uuid primary key default uuidv7(),
  community text not null,
  version bigint not null default 0,
  case_id uuid not null references dispute_case,
  mediator_id uuid not null references mediator,
  mediator_sub text not null,
  presiding boolean not null,
  chosen_by text not null constraint assignment_chosen_by check (chosen_by in ('DIRECTOR', 'PARTIES')),
  appointed_at timestamptz not null,
  appointed_by text not null,
  confirmed_at timestamptz,
  ended_at timestamptz,
  end_reason text constraint assignment_end check (end_reason in (
    'OBJECTION', 'CONFLICT', 'DECLINED', 'NOT_CONFIRMED')),
  conflict text constraint assignment_conflict check (conflict in ('NEAR_RELATIVE', 'INTEREST', 'OTHER_RELATION')),
  conflict_text text,
  disclosed_at timestamptz,
  agreed_parties uuid[] not null default '{}',
  constraint assignment_end_is_explained check ((ended_at is null) = (end_reason is null))
);
create unique index assignment_one_presiding on assignment (case_id) where presiding and ended_at is null;
create index assignment_of_case on assignment (case_id);
create index assignment_of_mediator on assignment (mediator_sub, case_id) where ended_at is null;
select protect('assignment');
