-- What PostGraphile shows: the views that Dateline reads, so the same is visible, as tables of a schema of its own.
-- Comments tell it keys and references, which views do not have. Where Dateline reads a list from an index table, so does a view here.
drop schema if exists postgraphile cascade;
create schema postgraphile;

create view postgraphile.article as select * from readable.article;
comment on view postgraphile.article is E'@primaryKey id\n@foreignKey (publisher_id) references postgraphile.entity (id)|@fieldName publisher';

-- Whatever can be named, with its name; visible as in readable.entity.
create view postgraphile.entity as
select id, kind, name, description from graph.entity where visible_from <= now();
comment on view postgraphile.entity is '@primaryKey id';

create view postgraphile.person as select * from readable.person;
comment on view postgraphile.person is '@primaryKey id';

create view postgraphile.event as select * from readable.event;
comment on view postgraphile.event is '@primaryKey id';

create view postgraphile.mention as select * from readable.mention;
comment on view postgraphile.mention is E'@primaryKey id\n@foreignKey (article_id) references postgraphile.article (id)|@foreignFieldName mentions\n@foreignKey (entity_id) references postgraphile.entity (id)|@fieldName entity';

create view postgraphile.credit as select * from readable.credit;
comment on view postgraphile.credit is E'@primaryKey id\n@foreignKey (article_id) references postgraphile.article (id)|@foreignFieldName byline\n@foreignKey (agent_id) references postgraphile.entity (id)|@fieldName agent';

create view postgraphile.image as select * from readable.image;
comment on view postgraphile.image is '@primaryKey id';

create view postgraphile.article_image as select * from readable.article_image;
comment on view postgraphile.article_image is E'@primaryKey article_id,ord\n@foreignKey (article_id) references postgraphile.article (id)|@foreignFieldName images\n@foreignKey (image_id) references postgraphile.image (id)|@fieldName image';

create view postgraphile.quotation as select * from readable.quotation;
comment on view postgraphile.quotation is E'@primaryKey id\n@foreignKey (article_id) references postgraphile.article (id)|@foreignFieldName quotations\n@foreignKey (speaker_id) references postgraphile.entity (id)|@fieldName speaker';

create view postgraphile.participation as select * from readable.participation;
comment on view postgraphile.participation is E'@primaryKey id\n@foreignKey (event_id) references postgraphile.event (id)|@foreignFieldName participants\n@foreignKey (agent_id) references postgraphile.entity (id)|@fieldName agent\n@foreignKey (on_behalf_id) references postgraphile.entity (id)|@fieldName onBehalfOf';

create view postgraphile.affiliation as select * from readable.affiliation;
comment on view postgraphile.affiliation is E'@primaryKey id\n@foreignKey (person_id) references postgraphile.person (id)|@foreignFieldName affiliations\n@foreignKey (body_id) references postgraphile.entity (id)|@fieldName body';

create view postgraphile.article_person as
select article_id, target_id as person_id, rank from readable.article_scope where kind = 'PERSON' and rank is not null;
comment on view postgraphile.article_person is E'@primaryKey article_id,rank\n@foreignKey (article_id) references postgraphile.article (id)|@foreignFieldName people\n@foreignKey (person_id) references postgraphile.person (id)|@fieldName person';

create view postgraphile.article_event as
select article_id, target_id as event_id, rank from readable.article_scope where kind = 'EVENT' and rank is not null;
comment on view postgraphile.article_event is E'@primaryKey article_id,rank\n@foreignKey (article_id) references postgraphile.article (id)|@foreignFieldName events\n@foreignKey (event_id) references postgraphile.event (id)|@fieldName event';

-- The articles that name something.
create view postgraphile.coverage as
select target_id as entity_id, article_id, published_at from readable.article_scope where scope = 'MENTION';
comment on view postgraphile.coverage is E'@primaryKey entity_id,article_id\n@foreignKey (entity_id) references postgraphile.entity (id)|@foreignFieldName articles\n@foreignKey (article_id) references postgraphile.article (id)|@fieldName article';

-- The same of a person, with the article, so that a list can be filtered by what the article is.
create view postgraphile.person_article as
select s.target_id as person_id, s.article_id, s.published_at, a.headline, a.standfirst, a.language, a.publisher_id
from readable.article_scope s join readable.article a on a.id = s.article_id where s.scope = 'MENTION';
comment on view postgraphile.person_article is E'@primaryKey person_id,article_id\n@foreignKey (person_id) references postgraphile.person (id)|@foreignFieldName articles\n@foreignKey (publisher_id) references postgraphile.entity (id)|@fieldName publisher';

create view postgraphile.person_event as
select target_id as person_id, event_id, starts_key from readable.event_scope where scope = 'ANY';
comment on view postgraphile.person_event is E'@primaryKey person_id,event_id\n@foreignKey (person_id) references postgraphile.person (id)|@foreignFieldName events\n@foreignKey (event_id) references postgraphile.event (id)|@fieldName event';
