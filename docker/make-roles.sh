#!/bin/sh
# Makes Dateline's two roles and its database in a new PostgreSQL. The image runs it once, when it makes its data:
# the role "dateline" owns the database, migrates and loads; "dateline_reader" can read what is published.
set -eu

psql --username "${POSTGRES_USER:-postgres}" --dbname postgres --no-psqlrc --set ON_ERROR_STOP=1 \
  --set owner_password="$DATELINE_DB_PASSWORD" --set reader_password="$DATELINE_DB_READER_PASSWORD" \
  --set reader_sql="${READER_SQL:-/dateline/reader.sql}" <<'SQL'
create role dateline login password :'owner_password';
create database dateline owner dateline;
\connect dateline
\i :reader_sql
alter role dateline_reader password :'reader_password';
SQL
