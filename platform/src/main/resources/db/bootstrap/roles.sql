-- Run once by a superuser, in the database "postgres", for each service: a database of its own and three roles.
-- The migrator owns the tables and changes them; the application only reads and writes rows, and sees those of
-- its scope; the system role sees every community and is taken only for the length of a named job's transaction.
-- Placeholders: ${database} (wish or mediation), ${migratorPassword}, ${appPassword}.
create role ${database}_migrator login nosuperuser nobypassrls password '${migratorPassword}';
create role ${database}_app login noinherit nosuperuser nobypassrls password '${appPassword}';
create role ${database}_system nologin nosuperuser nobypassrls;
grant ${database}_system to ${database}_app with inherit false, set true;
create database ${database} owner ${database}_migrator encoding 'UTF8' template template0;
revoke all on database ${database} from public;
grant connect on database ${database} to ${database}_app;
