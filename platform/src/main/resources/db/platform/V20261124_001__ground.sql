-- The ground under both services: who may touch rows, which rows, and what time it is.
-- Application and system role get rows only, never the right to change a table.
grant usage on schema public to ${app}, ${system};
revoke create on schema public from public;
alter default privileges in schema public grant select, insert, update, delete on tables to ${app}, ${system};
alter default privileges in schema public grant usage on sequences to ${app}, ${system};

-- The communities of the running transaction, set by the connection pool's hook; null (no row) when it was not set.
create function app_scope() returns text[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('app.communities', true), ''), ',');

-- The one clock of the database, the services and the scheduler. Only a test moves it (the application may not write here).
create table app_clock (
  only_row boolean primary key default true check (only_row),
  shift interval not null default interval '0'
);
insert into app_clock default values;
revoke insert, update, delete on app_clock from ${app}, ${system};
create function app_now() returns timestamptz language sql stable parallel restricted
  return now() + (select shift from app_clock);

-- Second wall behind the application's own checks. FORCE binds the owner too, so it has a policy of its own,
-- else a data migration would silently touch no row.
create function protect(t regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy scope on %s to ${app} using (community = any((select app_scope())::text[])) with check (community = any((select app_scope())::text[]))', t);
  execute format('create policy system on %s to ${system} using (true) with check (true)', t);
  execute format('create policy migrate on %s to ${migrator} using (true) with check (true)', t);
end $$;
revoke execute on function protect(regclass) from public;

-- A request repeated with the same key is answered from here; written in the effect's own transaction.
create table idempotency_key (
  principal text not null,
  route text not null,
  key text not null,
  request_hash bytea not null,
  status int not null,
  location text,
  resource uuid not null,
  created_at timestamptz not null default app_now(),
  primary key (principal, route, key)
);
create index idempotency_key_age on idempotency_key (created_at);
