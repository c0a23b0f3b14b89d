-- Only people in the committee's own register may mediate (PML 13, 14); a case points at a row here, so a
-- mediator who leaves is made inactive and never deleted.
create table mediator (
  id uuid primary key default uuidv7(),
  community text not null,
  version bigint not null default 0,
  sub text not null,
  name text not null,
  languages text[] not null,
  active boolean not null default true,
  registered_at timestamptz not null default app_now(),
  registered_by text not null,
  constraint mediator_once unique (community, sub)
);
create index mediator_list on mediator (community, registered_at desc, id desc);
select protect('mediator');
