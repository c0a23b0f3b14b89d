-- What shows that a wish was fulfilled: re-encoded photos without place or camera data, the code that only the
-- resident sees, and who confirmed it in which way.
create table evidence (
  id uuid primary key,
  community text not null,
  claim_id uuid not null references claim,
  media_type text not null check (media_type in ('image/jpeg', 'image/png')),
  width int not null,
  height int not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null
);
create index evidence_claim on evidence (claim_id, uploaded_at, id);
select protect('evidence');

create table evidence_content (
  evidence_id uuid primary key references evidence,
  community text not null,
  content bytea not null
);
select protect('evidence_content');

create table confirmation_code (
  claim_id uuid primary key references claim,
  community text not null,
  code_index bytea not null,
  sealed bytea not null,
  tries int not null default 0 check (tries between 0 and 5)
);
select protect('confirmation_code');

create table confirmation (
  claim_id uuid primary key references claim,
  community text not null,
  way text not null check (way in ('APP', 'CODE')),
  confirmed_by text not null,
  confirmed_at timestamptz not null,
  stars int check (stars between 1 and 5)
);
select protect('confirmation');
