-- Supervision of an agreement (PML 31): urging when something is overdue, and the follow-up visit (回访).
create table urging (
  id uuid primary key default uuidv7(),
  community text not null,
  obligation_id uuid not null references obligation,
  case_id uuid not null references dispute_case,
  text text not null,
  urged_at timestamptz not null,
  urged_by text not null
);
create index urging_of_case on urging (case_id, urged_at, id);
create table follow_up_visit (
  id uuid primary key default uuidv7(),
  community text not null,
  case_id uuid not null references dispute_case,
  visited_at timestamptz not null,
  visited_parties uuid[] not null,
  performance text not null,
  satisfaction text not null constraint visit_satisfaction check (satisfaction in (
    'SATISFIED', 'MOSTLY_SATISFIED', 'DISSATISFIED')),
  new_dispute text,
  measures text,
  signed boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index follow_up_visit_of_case on follow_up_visit (case_id, visited_at, id);
select protect('urging');
select protect('follow_up_visit');
revoke update, delete on urging, follow_up_visit from ${app}, ${system};
