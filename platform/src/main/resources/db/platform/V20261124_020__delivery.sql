-- Messages to the neighbour must be written in the transaction of their cause and survive its
-- silence; clocks must survive a restart; what the neighbour sends must be taken once. The first
-- table has the shape that db-scheduler asks for, with the community and the kind read out of the
-- stored message, so that people see their own community's deliveries. No row security: the
-- scheduler works for all communities, and no content is ever read from here for an answer.

-- Immutable in truth: the stored form is always UTF-8, whatever the database's own encoding is.
create function stored_field(data bytea, field text) returns text
  language sql immutable parallel safe
  return convert_from(data, 'UTF8')::jsonb ->> field;

create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  state                text,
  community            text generated always as (stored_field(task_data, 'community')) stored,
  kind                 text generated always as (stored_field(task_data, 'kind')) stored,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_alive on scheduled_tasks (last_heartbeat);

create table dead_letter (
  task_name      text not null,
  task_instance  text not null,
  task_data      bytea not null,
  attempts       int not null check (attempts > 0),
  last_error     text,
  laid_aside_at  timestamptz not null default app_now(),
  community      text generated always as (stored_field(task_data, 'community')) stored,
  kind           text generated always as (stored_field(task_data, 'kind')) stored,
  primary key (task_name, task_instance)
);

create table inbox (
  message_id   uuid primary key,
  kind         text not null,
  community    text not null,
  received_at  timestamptz not null default app_now(),
  answer       jsonb
);
comment on column inbox.answer is 'What the first arrival was answered; a repetition is answered the same.';

grant select, insert, update, delete on scheduled_tasks, dead_letter, inbox to ${app}, ${system};
