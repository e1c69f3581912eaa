#!/bin/sh
# Creates Dateline's three roles and its database in a new PostgreSQL. The image runs this once, when it initializes its data:
# "dateline" owns the database, runs migrations and loads; "dateline_reader" can read published content; "dateline_writer" runs mutations.
set -eu

psql --username "${POSTGRES_USER:-postgres}" --dbname postgres --no-psqlrc --set ON_ERROR_STOP=1 \
  --set owner_password="$DATELINE_DB_PASSWORD" --set reader_password="$DATELINE_DB_READER_PASSWORD" \
  --set writer_password="$DATELINE_DB_WRITER_PASSWORD" --set writer_sql="${WRITER_SQL:-/dateline/writer.sql}" \
  --set reader_sql="${READER_SQL:-/dateline/reader.sql}" <<'SQL'
create role dateline login password :'owner_password';
create database dateline owner dateline;
\connect dateline
\i :reader_sql
alter role dateline_reader password :'reader_password';
\i :writer_sql
alter role dateline_writer password :'writer_password';
SQL
