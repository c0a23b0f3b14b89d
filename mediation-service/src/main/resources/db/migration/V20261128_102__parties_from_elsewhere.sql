-- A party has its case wherever it lives itself: by its account, as a unit, or speaking for a party. The rows of that
-- community come into reach, and the case desk shows the party its own case and nothing else of them. The indexes
-- party_of_sub, party_of_representative and party_of_unit answer this.
create or replace function memberships(subject text, unit uuid) returns text[]
  language sql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp
  return (
    select coalesce(array_agg(distinct p.community), '{}')
    from public.party p
    where p.sub = subject or p.representative_sub = subject or p.unit_id = unit);
