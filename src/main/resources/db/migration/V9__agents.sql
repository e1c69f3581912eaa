-- People, organizations and places in one view, so that those whom a level of a document names, of whatever kind, are read together.
-- Columns are called as in the views of their own.
create view readable.agent as
select id, kind as agent_kind, name, sort_name, description, wikidata_id, same_as, given_name, family_name,
       born_earliest, born_latest, born_at, born_precision, born_text,
       died_earliest, died_latest, died_at, died_precision, died_text,
       category as kind, part_of_id as parent_id, part_of_id as within_id, headquarters_id, latitude, longitude
from graph.entity where kind in ('PERSON', 'ORGANIZATION', 'PLACE') and visible_from <= now();
