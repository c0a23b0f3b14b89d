#!/bin/bash
# Run once by the PostgreSQL image, on an empty volume: a database with its roles for each service, by the same
# script as everywhere else, and one for Keycloak.
set -euo pipefail

script=${BOOTSTRAP_SCRIPT:-/bootstrap/roles.sql}

quoted() { # doubles quotes, so that any password survives inside '…'
  printf '%s' "${1//\'/\'\'}"
}

bootstrap() { # database, migrator's password, application's password
  local sql
  sql=$(cat "$script")
  sql=${sql//'${database}'/"$1"}
  sql=${sql//'${migratorPassword}'/"$(quoted "$2")"}
  sql=${sql//'${appPassword}'/"$(quoted "$3")"}
  psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres <<< "$sql"
}

bootstrap wish "$WISH_MIGRATOR_PASSWORD" "$WISH_APP_PASSWORD"
bootstrap mediation "$MEDIATION_MIGRATOR_PASSWORD" "$MEDIATION_APP_PASSWORD"

psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres << SQL
create role keycloak login nosuperuser nobypassrls password '$(quoted "$KEYCLOAK_DB_PASSWORD")';
create database keycloak owner keycloak encoding 'UTF8' template template0;
revoke all on database keycloak from public;
SQL
