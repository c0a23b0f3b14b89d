-- A case must show what became of the wishes that it raised and of the wish it is about, while the wish service is
-- silent too; so the last word told is kept here, with its version, and an older one never overwrites it.
create table linked_wish (
  wish_id uuid primary key,
  community text not null,
  version bigint not null default 0,
  case_id uuid not null references dispute_case,
  relation text not null constraint linked_wish_relation check (relation in ('RAISED', 'DISPUTED')),
  state text not null constraint linked_wish_state check (state in ('REQUESTED', 'TAKEN', 'REFUSED', 'UNDELIVERED')),
  title text not null check (length(title) <= 60),
  wish_state text check (wish_state ~ '^[A-Z_]{1,40}$'),
  wish_version bigint not null,
  refusal_code text,
  reason text check (length(reason) <= 2000),
  linked_by text not null,
  linked_at timestamptz not null,
  told_at timestamptz,
  withdrawal_asked_at timestamptz
);
create index linked_wish_of_case on linked_wish (case_id, linked_at, wish_id);
select protect('linked_wish');

-- A question whether two stand against each other tells something about a case, so every one is kept and their
-- number is limited.
create table conflict_query (
  id uuid primary key default uuidv7(),
  community text not null,
  wish_id uuid not null,
  unit_id uuid not null,
  asked_by text not null,
  asked_at timestamptz not null,
  answer text not null constraint conflict_query_answer check (answer in ('YES', 'NO', 'UNKNOWN'))
);
create index conflict_query_recent on conflict_query (community, asked_at desc);
select protect('conflict_query');
revoke update, delete on conflict_query from ${app}, ${system};
