-- A unit must not learn the address of a resident whom it stands against, wherever their case is. The question comes
-- for one community, and row security would hide the cases of all others; so this function looks past it, as the
-- owner of the tables, and tells no more than the judgement needs: which sides of which open cases match, no people.
-- Its path of names is fixed, so that nobody can put another table in front of ours.
create function opponents(subject text, names text[], unit uuid, states text[])
  returns table (
    case_id uuid, applicant boolean, is_person boolean, is_unit boolean, some_unit boolean, some_person boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select p.case_id, p.side = 'APPLICANT',
    p.kind = 'PERSON' and (coalesce(p.sub = subject, false) or p.pseudonyms && names),
    coalesce(p.unit_id = unit, false),
    p.kind = 'ORGANISATION' and p.unit_id is null,
    p.kind = 'PERSON' and p.sub is null and p.pseudonyms = '{}'
  from public.party p
  where p.case_id in (
    select q.case_id from public.party q join public.dispute_case c on c.id = q.case_id
    where c.status = any(states) and (q.unit_id = unit or q.sub = subject or q.pseudonyms && names));
$$;
revoke execute on function opponents(text, text[], uuid, text[]) from public;
grant execute on function opponents(text, text[], uuid, text[]) to ${app};
