-- The mediation record (调解记录): written once, read back and signed, then never changed. Notes of talks with one
-- side alone (背靠背) stand in a table of their own, so that no query for the record can bring them along.
create table mediation_session (
  id uuid primary key default uuidv7(),
  community text not null,
  case_id uuid not null references dispute_case,
  ordinal int not null,
  held_from timestamptz not null,
  held_to timestamptz not null,
  place text not null,
  matter text not null,
  open_to_public boolean not null,
  facts_checked text not null,
  result text not null constraint session_result check (result in ('AGREED', 'CONTINUED', 'FAILED')),
  result_text text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint session_order unique (case_id, ordinal),
  constraint session_times check (held_from < held_to)
);
create table session_participant (
  id uuid primary key default uuidv7(),
  community text not null,
  session_id uuid not null references mediation_session,
  ordinal int not null,
  party_id uuid not null references party,
  statement text not null,
  signed_by text not null constraint participant_signature check (signed_by in (
    'IN_PERSON', 'FINGERPRINT', 'ELECTRONIC', 'PHOTOGRAPHED_PAPER')),
  constraint participant_once unique (session_id, party_id)
);
create table caucus_note (
  id uuid primary key default uuidv7(),
  community text not null,
  case_id uuid not null references dispute_case,
  party_id uuid not null references party,
  note text not null,
  noted_at timestamptz not null,
  noted_by text not null
);
create index caucus_note_of_case on caucus_note (case_id, noted_at, id);
select protect('mediation_session');
select protect('session_participant');
select protect('caucus_note');
revoke update, delete on mediation_session, session_participant, caucus_note from ${app}, ${system};
