-- What a case told last, with its version: notices may overtake each other, and an older one must never overwrite a
-- newer one.
create table told_case (
  case_id uuid primary key,
  community text not null,
  version bigint not null default 0,
  wish_id uuid not null references wish,
  state text not null check (state ~ '^[A-Z_]{1,40}$'),
  case_version bigint not null,
  told_at timestamptz not null
);
select protect('told_case');
