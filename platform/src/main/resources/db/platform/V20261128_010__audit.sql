-- Who did what, when and why: every write, every look at personal data, every refused attempt (PIPL 51, 54). Ids and
-- codes only; the one text is the purpose of a look. The effect's own transaction adds its rows unchained, so no writer
-- waits for another; a job chains them afterwards in audit_link and signs the end of the chain in audit_head.
create table audit_entry (
  id uuid primary key,
  at timestamptz not null,
  kind text not null check (kind in ('WRITE', 'READ_PERSONAL', 'REFUSED')),
  -- the account of the token, or the service's own name for a job
  actor text not null,
  actor_roles text[] not null,
  -- unit:<id> for a unit's account, else the account acted for, if any
  behalf text,
  -- the API's operationId, or what a job is called
  operation text not null,
  resource_kind text,
  resource_id uuid,
  -- a part of the resource, or what was made of it
  part_kind text,
  part_id uuid,
  -- null where the caller's scope is not just one
  community text,
  person uuid,
  category text,
  purpose text,
  status int,
  code text,
  -- equal refusals are counted, not repeated
  times int not null check (times > 0),
  correlation text,
  check (kind <> 'READ_PERSONAL' or (person is not null and category is not null and purpose <> '')),
  check (kind <> 'REFUSED' or (status is not null and code is not null))
);
create index audit_entry_person on audit_entry (person, at desc, id desc) where kind = 'READ_PERSONAL';
select protect('audit_entry');
create policy unplaced on audit_entry for insert to ${app} with check (community is null);
revoke update, delete on audit_entry from ${app}, ${system};

-- What the job has still to chain. A queue, not a sequence: what commits late is found all the same.
create table audit_pending (entry uuid not null);
revoke all on audit_pending from ${app}, ${system};
grant insert on audit_pending to ${app};
grant insert, select, delete on audit_pending to ${system};

create table audit_link (
  seq bigint primary key,
  entry uuid not null unique,
  -- SHA-256 of the link before, the number, and the entry in its canonical form
  hash bytea not null,
  batch bigint not null
);
create table audit_head (
  batch bigint primary key,
  at timestamptz not null,
  service text not null,
  seq bigint not null,
  hash bytea not null,
  key_id text not null,
  -- Ed25519 over all of the above
  signature bytea not null
);
revoke all on audit_link, audit_head from ${app}, ${system};
grant select, insert on audit_link, audit_head to ${system};

-- The looks recorded so far become entries: there is one record of them.
insert into audit_entry (id, at, kind, actor, actor_roles, operation, community, person, category, purpose, times)
  select id, read_at, 'READ_PERSONAL', reader, '{}', 'before-audit', community, person_id, 'IDENTITY', purpose, 1
  from personal_data_read;
insert into audit_pending select id from audit_entry;
drop table personal_data_read;
