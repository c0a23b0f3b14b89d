-- The agreement, its signatures and its number. The number is drawn in the transaction that fixes the text, from a
-- counter row and not a sequence: a sequence leaves gaps when a transaction is rolled back, and the book of
-- agreements may have none. An agreement that is never signed keeps its number and is marked VOID (作废).
create table agreement (
  id uuid primary key default uuidv7(),
  community text not null,
  version bigint not null default 0,
  case_id uuid not null unique references dispute_case,
  form text not null constraint agreement_form check (form in ('WRITTEN', 'ORAL')),
  status text not null constraint agreement_status check (status in ('UNSIGNED', 'EFFECTIVE', 'VOID')),
  year int,
  number int,
  facts text not null,
  issues text not null,
  responsibilities text,
  rights_and_duties text not null,
  manner text,
  place text,
  time_limit text,
  scope text not null constraint agreement_scope check (scope in ('ALL', 'PART')),
  open_issues text,
  performed_on_spot boolean not null default false,
  declared_unwritten uuid[] not null default '{}',
  recipients text[] not null default '{}',
  wish_outcome text constraint agreement_wish_outcome check (wish_outcome in (
    'CONFIRMED', 'REDO', 'REPUBLISH', 'CLOSED_UNCONFIRMED')),
  fixed_at timestamptz not null,
  fixed_by text not null,
  effective_at timestamptz,
  copies_handed_at timestamptz,
  constraint agreement_number unique (community, year, number),
  constraint written_is_numbered_and_complete check (form <> 'WRITTEN' or (
    year is not null and number is not null and responsibilities is not null and manner is not null
    and place is not null and time_limit is not null)),
  constraint oral_has_no_number check (form <> 'ORAL' or (year is null and number is null)),
  constraint effective_has_date check (status <> 'EFFECTIVE' or effective_at is not null)
);
create table signature (
  id uuid primary key default uuidv7(),
  community text not null,
  agreement_id uuid not null references agreement,
  signer text not null constraint signature_signer check (signer in ('PARTY', 'MEDIATOR', 'COMMITTEE')),
  party_id uuid references party,
  kind text constraint signature_kind check (kind in (
    'IN_PERSON', 'FINGERPRINT', 'ELECTRONIC', 'PHOTOGRAPHED_PAPER')),
  signed_at timestamptz not null,
  recorded_by text not null,
  constraint signature_of_a_party check ((signer = 'PARTY') = (party_id is not null)),
  constraint seal_is_the_committees check ((signer = 'COMMITTEE') = (kind is null)),
  constraint signature_once unique nulls not distinct (agreement_id, signer, party_id)
);
create table obligation (
  id uuid primary key default uuidv7(),
  community text not null,
  version bigint not null default 0,
  agreement_id uuid not null references agreement,
  ordinal int not null,
  obligor uuid not null references party,
  obligee uuid not null references party,
  kind text not null constraint obligation_kind check (kind in ('PAY', 'DO', 'REFRAIN', 'APOLOGISE', 'DELIVER')),
  text text not null,
  amount numeric(14, 2) check (amount > 0),
  place text,
  due_on date,
  instalment_dates date[] not null default '{}',
  instalment_amounts numeric(14, 2)[] not null default '{}',
  state text not null constraint obligation_state check (state in ('OPEN', 'PERFORMED', 'WAIVED', 'NOT_PERFORMED')),
  proof text,
  settled_at timestamptz,
  settled_by text,
  constraint obligation_order unique (agreement_id, ordinal),
  constraint obligation_instalments check (cardinality(instalment_dates) = cardinality(instalment_amounts)),
  constraint obligation_two_sides check (obligor <> obligee),
  constraint obligation_payment check ((kind = 'PAY') = (amount is not null)),
  constraint obligation_proof check (state not in ('PERFORMED', 'WAIVED') or proof is not null)
);
create table agreement_counter (
  community text not null,
  year int not null,
  last int not null,
  primary key (community, year)
);
select protect('agreement');
select protect('signature');
select protect('obligation');
select protect('agreement_counter');
revoke update, delete on signature from ${app}, ${system};
