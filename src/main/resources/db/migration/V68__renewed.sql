-- The functions of previews are renewed: rows that a merge makes the same are listed once.
select 1;
