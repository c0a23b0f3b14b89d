-- A person's identity lies apart from what the person asks for, sealed under a key of the person's own, so that a
-- copy of the database tells nobody's name and one deleted key makes one person's data unreadable, backups included.
create table person_key (
  subject uuid primary key,
  community text not null,
  wrapped bytea not null,
  -- follows from the master key; tells a rotation which keys it still has to wrap anew
  master_key_id text not null,
  created_at timestamptz not null default app_now()
);
select protect('person_key');

create table person (
  id uuid primary key,
  community text not null,
  -- the login, where the person has one
  subject text,
  details bytea not null,
  -- keyed hashes: equal numbers are found without opening any
  phone_index bytea,
  id_number_index bytea,
  pseudonyms text[] not null,
  language text not null,
  registered_at timestamptz not null,
  version bigint not null
);
create unique index person_subject on person (community, subject) where subject is not null;
create index person_phone on person (community, phone_index) where phone_index is not null;
create index person_id_number on person (community, id_number_index) where id_number_index is not null;
select protect('person');

-- Every look at an identity (PIPL 51, 54); it outlives the person's own row, and nobody edits it.
create table personal_data_read (
  id uuid primary key,
  community text not null,
  person_id uuid not null,
  reader text not null,
  purpose text not null check (purpose <> ''),
  read_at timestamptz not null
);
create index personal_data_read_person on personal_data_read (community, person_id, read_at desc);
revoke update, delete on personal_data_read from ${app}, ${system};
select protect('personal_data_read');
