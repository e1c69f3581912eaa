-- What readers will see when a working copy is published: functions of R__3_…_preview.sql and R__3_preview_….sql, which only writers may call.
create schema preview;
