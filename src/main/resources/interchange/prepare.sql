-- Merges are planned by what is staged; compiling their plans costs more than it brings.
set jit = off;
set work_mem = '64MB';
set default_statistics_target = 10;
-- A batch looks up a few rows of large tables; to read these as a whole would cost more the more there is.
set random_page_cost = 1.1;
set statement_timeout = 0;
-- Articles that the transaction has written.
create temp table arrived (id bigint) on commit delete rows;
{file staging.sql}
