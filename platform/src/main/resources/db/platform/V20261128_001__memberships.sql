-- Somebody can have a matter of their own in a community that their token does not name: a party from elsewhere. The
-- statement that sets a request's scope asks this function, so that it costs no round trip. Nobody has such matters
-- here; a service that knows of some replaces the function.
create function memberships(subject text, unit uuid) returns text[] language sql stable parallel safe
  return '{}'::text[];
revoke execute on function memberships(text, uuid) from public;
grant execute on function memberships(text, uuid) to ${app}, ${system};
