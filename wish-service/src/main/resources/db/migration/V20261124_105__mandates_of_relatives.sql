-- A relative or guardian who may file, follow and confirm for a resident: bounded, provable, revocable.
create table mandate (
  id uuid primary key,
  community text not null,
  resident text not null,
  relative text not null check (relative <> resident),
  relation text not null check (length(relation) between 1 and 30),
  may_file boolean not null,
  may_follow boolean not null,
  may_confirm boolean not null,
  proof text not null check (proof in ('APP', 'PHONE', 'PAPER')),
  relative_unit_id uuid,
  expires_on date not null,
  granted_by text not null,
  granted_at timestamptz not null,
  revoked_at timestamptz,
  version bigint not null,
  check (may_file or may_follow or may_confirm)
);
create index mandate_relative on mandate (community, relative) where revoked_at is null;
create index mandate_list on mandate (resident, granted_at desc, id desc);
select protect('mandate');
