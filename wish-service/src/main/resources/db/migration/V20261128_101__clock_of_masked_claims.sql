-- A case that opens between a unit and a resident hides from the unit where to go; until it is shown again the unit's
-- time stands still. What was due when it stopped is kept, so that exactly the rest is left afterwards.
alter table claim add column due_when_stopped timestamptz;
