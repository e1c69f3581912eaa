-- The graph as it is stored. Identifiers are made from keys by whoever writes (see docs/model.md), so rows carry no sequences.
-- visible_from: readers see the row from then on; null = never. Kept by V3's functions in the transaction that writes.
-- x_earliest .. x_text: a fuzzy date (docs/model.md).
-- Flyway makes the schema "graph", where its own history stands too.

-- One order for names on every server, whatever its own locale is.
create collation graph.by_name (provider = icu, locale = 'und');

create table graph.entity (
    id              bigint primary key,
    key             text not null unique,
    kind            text not null check (kind in ('PERSON', 'ORGANIZATION', 'EVENT', 'PLACE')),
    category        text not null default '', -- what kind of organization, event or place; empty for people
    name            text not null,
    sort_name       text not null collate graph.by_name,
    description     text,
    wikidata_id     text unique,
    same_as         text[] not null default '{}',
    origin          text, -- a source of its own: always visible
    provenance      text not null,
    part_of_id      bigint references graph.entity deferrable initially deferred,
    headquarters_id bigint references graph.entity deferrable initially deferred,
    given_name      text,
    family_name     text,
    born_earliest   date,
    born_latest     date,
    born_at         timestamptz,
    born_precision  text,
    born_text       text,
    died_earliest   date,
    died_latest     date,
    died_at         timestamptz,
    died_precision  text,
    died_text       text,
    latitude        double precision check (latitude between -90 and 90),
    longitude       double precision check (longitude between -180 and 180),
    visible_from    timestamptz
);
create index entity_by_name on graph.entity (kind, sort_name, id);
create index entity_by_category on graph.entity (kind, category, sort_name, id);
create index entity_by_whole on graph.entity (part_of_id, sort_name, id);
create index entity_by_headquarters on graph.entity (headquarters_id) where headquarters_id is not null;

create table graph.entity_name (
    id        bigint primary key,
    entity_id bigint not null references graph.entity deferrable initially deferred,
    ord       int not null,
    text      text not null,
    language  text,
    kind      text not null,
    words     tsvector not null -- folded words of the name, without positions
);
create index entity_name_by_entity on graph.entity_name (entity_id, ord);
create index entity_name_by_word on graph.entity_name using gin (words);

create table graph.article (
    id                  bigint primary key,
    key                 text not null unique,
    version             int not null check (version >= 1),
    headline            text not null,
    standfirst          text,
    url                 text unique,
    language            text not null,
    editor_note         text,
    published_at        timestamptz not null,
    published_precision text not null,
    changed_at          timestamptz not null,
    corrected_at        timestamptz,
    dateline_id         bigint references graph.entity deferrable initially deferred,
    publisher_id        bigint references graph.entity deferrable initially deferred,
    copyright           text,
    license             text,
    visible_from        timestamptz,
    updated_at          timestamptz not null generated always as (greatest(changed_at, visible_from)) stored,
    withdrawn_at        timestamptz,
    withdrawn_reason    text,
    was_visible         boolean not null default false, -- so a withdrawal leaves a tombstone
    check (visible_from >= published_at)
);
create index article_by_published on graph.article (published_at, id) where visible_from is not null;
create index article_by_updated on graph.article (updated_at, id) where visible_from is not null;
create index article_by_publisher on graph.article (publisher_id);
create index article_by_dateline on graph.article (dateline_id) where dateline_id is not null;

create table graph.article_text (
    article_id bigint primary key references graph.article deferrable initially deferred,
    body       text not null
);

create table graph.credit (
    id           bigint primary key,
    article_id   bigint not null references graph.article deferrable initially deferred,
    ord          int not null,
    name         text not null,
    agent_id     bigint references graph.entity deferrable initially deferred,
    agent_kind   text,
    role         text not null,
    visible_from timestamptz
);
create index credit_by_article on graph.credit (article_id, ord);
create index credit_by_agent on graph.credit (agent_id) where agent_id is not null;

create table graph.article_source (
    id              bigint primary key,
    article_id      bigint not null references graph.article deferrable initially deferred,
    ord             int not null,
    organization_id bigint not null references graph.entity deferrable initially deferred,
    role            text not null,
    url             text,
    visible_from    timestamptz
);
create index article_source_by_article on graph.article_source (article_id, ord);
create index article_source_by_organization on graph.article_source (organization_id);

create table graph.subject (
    id           bigint primary key,
    article_id   bigint not null references graph.article deferrable initially deferred,
    ord          int not null,
    scheme       text not null,
    code         text not null,
    name         text not null,
    visible_from timestamptz
);
create index subject_by_article on graph.subject (article_id, ord);

create table graph.correction (
    id              bigint primary key,
    article_id      bigint not null references graph.article deferrable initially deferred,
    ord             int not null,
    corrected_at    timestamptz not null,
    article_version int not null,
    text            text not null,
    visible_from    timestamptz
);
create index correction_by_article on graph.correction (article_id, ord);

create table graph.image (
    id              bigint primary key,
    key             text not null, -- the same image with a changed caption is another row
    url             text,
    width           int,
    height          int,
    alt             text,
    caption         text,
    credit          text,
    taken_earliest  date,
    taken_latest    date,
    taken_at        timestamptz,
    taken_precision text,
    taken_text      text,
    place_id        bigint references graph.entity deferrable initially deferred,
    event_id        bigint references graph.entity deferrable initially deferred,
    visible_from    timestamptz
);
create index image_by_place on graph.image (place_id) where place_id is not null;
create index image_by_event on graph.image (event_id) where event_id is not null;

create table graph.article_image (
    article_id   bigint not null references graph.article deferrable initially deferred,
    ord          int not null,
    image_id     bigint not null references graph.image deferrable initially deferred,
    published_at timestamptz not null,
    visible_from timestamptz,
    primary key (article_id, ord)
);
create index article_image_by_image on graph.article_image (image_id, published_at, article_id);

create table graph.depiction (
    id           bigint primary key,
    image_id     bigint not null references graph.image deferrable initially deferred,
    ord          int not null,
    entity_id    bigint not null references graph.entity deferrable initially deferred,
    entity_kind  text not null,
    position     text,
    again        boolean not null, -- the image shows it more than once, and this is not the first
    taken_key    date not null, -- sort key of the image's date
    visible_from timestamptz
);
create index depiction_by_image on graph.depiction (image_id, ord);
create index depiction_by_entity on graph.depiction (entity_id, again, taken_key, image_id);

create table graph.mention (
    id           bigint primary key,
    article_id   bigint not null references graph.article deferrable initially deferred,
    version      int not null,
    field        text not null,
    index        int,
    ord          int not null, -- place in reading order within the article
    entity_id    bigint not null references graph.entity deferrable initially deferred,
    entity_kind  text not null,
    text         text not null,
    start_offset int not null,
    end_offset   int not null,
    form         text not null,
    salience     double precision,
    confidence   double precision,
    provenance   text not null,
    published_at timestamptz not null,
    visible_from timestamptz
);
create index mention_by_article on graph.mention (article_id, ord);
-- (-ord): newest article first, yet in reading order within it, with all keys in one direction
create index mention_by_entity on graph.mention (entity_id, published_at, article_id, (-ord));
create index mention_by_form on graph.mention (entity_id, form, published_at, article_id, (-ord));
create index mention_by_provenance on graph.mention (entity_id, provenance, published_at, article_id, (-ord));
create index mention_by_salience on graph.mention (entity_id, salience) where salience is not null;
create index mention_by_confidence on graph.mention (entity_id, confidence) where confidence is not null;

create table graph.quotation (
    id              bigint primary key,
    article_id      bigint not null references graph.article deferrable initially deferred,
    version         int not null,
    field           text not null,
    index           int,
    ord             int not null,
    form            text not null,
    text            text not null,
    span_starts     int[] not null,
    span_ends       int[] not null,
    span_verbatim   boolean[] not null,
    speaker_id      bigint references graph.entity deferrable initially deferred,
    speaker_kind    text,
    speaker_text    text,
    said_to_id      bigint references graph.entity deferrable initially deferred,
    said_to_kind    text,
    medium          text,
    said_earliest   date,
    said_latest     date,
    said_at         timestamptz,
    said_precision  text,
    said_text       text,
    provenance      text not null,
    published_at    timestamptz not null,
    visible_from    timestamptz
);
create index quotation_by_article on graph.quotation (article_id, ord);
create index quotation_by_published on graph.quotation (published_at, article_id, (-ord));
create index quotation_by_speaker on graph.quotation (speaker_id) where speaker_id is not null;
create index quotation_by_hearer on graph.quotation (said_to_id) where said_to_id is not null;

-- Statements: what rests on evidence. A statement is its key; another value is another row.

create table graph.affiliation (
    id              bigint primary key,
    person_id       bigint not null references graph.entity deferrable initially deferred,
    body_id         bigint references graph.entity deferrable initially deferred,
    body_kind       text,
    role            text not null,
    state           text not null,
    as_of_earliest  date,
    as_of_latest    date,
    as_of_at        timestamptz,
    as_of_precision text,
    as_of_text      text,
    since_earliest  date,
    since_latest    date,
    since_at        timestamptz,
    since_precision text,
    since_text      text,
    until_earliest  date,
    until_latest    date,
    until_at        timestamptz,
    until_precision text,
    until_text      text,
    sort_key        date not null generated always as (coalesce(since_earliest, as_of_earliest, '-infinity'::date)) stored,
    visible_from    timestamptz
);
create index affiliation_by_person on graph.affiliation (person_id, sort_key, id);
create index affiliation_by_person_and_state on graph.affiliation (person_id, state, sort_key, id);
create index affiliation_by_body on graph.affiliation (body_id, sort_key, id);
create index affiliation_by_body_and_state on graph.affiliation (body_id, state, sort_key, id);

-- Twice: the inverse has an id of its own, the same number below zero, and the same evidence.
create table graph.relationship (
    id           bigint primary key,
    owner_id     bigint not null references graph.entity deferrable initially deferred,
    person_id    bigint not null references graph.entity deferrable initially deferred,
    kind         text not null collate "C",
    inverse_kind text not null collate "C",
    visible_from timestamptz
);
create index relationship_by_owner on graph.relationship (owner_id, kind, id);
create index relationship_by_person on graph.relationship (person_id);

create table graph.participation (
    id             bigint primary key,
    event_id       bigint not null references graph.entity deferrable initially deferred,
    agent_id       bigint not null references graph.entity deferrable initially deferred,
    agent_kind     text not null,
    role           text not null collate "C",
    on_behalf_id   bigint references graph.entity deferrable initially deferred,
    on_behalf_kind text,
    visible_from   timestamptz
);
create index participation_by_event on graph.participation (event_id, role, id);
create index participation_by_agent on graph.participation (agent_id);
create index participation_by_principal on graph.participation (on_behalf_id) where on_behalf_id is not null;

create table graph.event_place (
    id           bigint primary key,
    event_id     bigint not null references graph.entity deferrable initially deferred,
    place_id     bigint not null references graph.entity deferrable initially deferred,
    status       text not null,
    visible_from timestamptz
);
create index event_place_by_event on graph.event_place (event_id, id);
create index event_place_by_place on graph.event_place (place_id);

create table graph.event_link (
    id           bigint primary key,
    from_id      bigint not null references graph.entity deferrable initially deferred,
    kind         text not null,
    to_id        bigint not null references graph.entity deferrable initially deferred,
    visible_from timestamptz
);
create index event_link_by_event on graph.event_link (from_id, id);
create index event_link_by_target on graph.event_link (to_id);

create table graph.event_report (
    id                bigint primary key,
    event_id          bigint not null references graph.entity deferrable initially deferred,
    article_id        bigint not null references graph.article deferrable initially deferred,
    status            text not null,
    starts_earliest   date,
    starts_latest     date,
    starts_at         timestamptz,
    starts_precision  text,
    starts_text       text,
    ends_earliest     date,
    ends_latest       date,
    ends_at           timestamptz,
    ends_precision    text,
    ends_text         text,
    starts_key        date not null generated always as (coalesce(starts_earliest, '-infinity'::date)) stored,
    published_at      timestamptz not null,
    visible_from      timestamptz,
    -- The period in which this is the latest visible report: an embargo ends without a write. Null = never, or over.
    current_from      timestamptz,
    current_until     timestamptz,
    unique (event_id, article_id)
);
create index event_report_by_event on graph.event_report (event_id, published_at, id);
create index event_report_by_article on graph.event_report (article_id);
create index event_by_start on graph.event_report (starts_key, event_id) where current_from is not null;
create index event_current on graph.event_report (event_id) where current_from is not null;

create table graph.evidence (
    id              bigint primary key,
    statement_id    bigint not null, -- a row of one of the statement tables above
    article_id      bigint references graph.article deferrable initially deferred,
    origin          text,
    version         int,
    field           text,
    index           int,
    start_offset    int,
    end_offset      int,
    text            text,
    quotation_id    bigint references graph.quotation deferrable initially deferred,
    confidence      double precision,
    provenance      text not null,
    visible_from    timestamptz,
    check ((article_id is null) <> (origin is null))
);
create index evidence_by_statement on graph.evidence (statement_id, visible_from, id);
create index evidence_by_article on graph.evidence (article_id) where article_id is not null;
create index evidence_by_quotation on graph.evidence (quotation_id) where quotation_id is not null;

-- What lists are read from, derived from the rows above. target_id: an entity, or the number of a word (V3).

-- An article under everything that a filter can name. scope: MENTION and REPORT (entity, ranked within the article),
-- PLACE (named other than by metonym, with all that it lies in), QUOTED, BYLINE, PUBLISHER (entities), SUBJECT, LANGUAGE (words).
create table graph.article_scope (
    article_id   bigint not null references graph.article deferrable initially deferred,
    scope        text not null,
    target_id    bigint not null,
    kind         text,
    rank         int,
    published_at timestamptz not null,
    updated_at   timestamptz not null,
    visible_from timestamptz,
    primary key (article_id, scope, target_id)
);
create index article_scope_by_target on graph.article_scope (scope, target_id, published_at, article_id) include (visible_from);
create index article_scope_by_update on graph.article_scope (scope, target_id, updated_at, article_id);
create index article_scope_by_rank on graph.article_scope (article_id, kind, rank) where rank is not null;

-- A quotation under everything that a filter can name. scope: SPEAKER, NAMED (by the words quoted; entities), FORM (word).
create table graph.quotation_scope (
    quotation_id bigint not null references graph.quotation deferrable initially deferred,
    scope        text not null,
    target_id    bigint not null,
    published_at timestamptz not null,
    article_id   bigint not null,
    ord          int not null,
    visible_from timestamptz,
    primary key (quotation_id, scope, target_id)
);
create index quotation_scope_by_target on graph.quotation_scope (scope, target_id, published_at, article_id, (-ord));
create index quotation_scope_by_article on graph.quotation_scope (article_id);

-- An event under everything that a filter can name, once for each period in which a report is its latest visible one.
-- scope: ANY (took part, happened there or within it, is a part of it), PARTICIPANT, LOCATION, WHOLE (entities), KIND, STATUS (words).
create table graph.event_scope (
    scope         text not null,
    target_id     bigint not null,
    starts_key    date not null,
    sort_name     text not null collate graph.by_name,
    event_id      bigint not null references graph.entity deferrable initially deferred,
    listed_from   timestamptz not null,
    listed_until  timestamptz not null
);
create index event_scope_by_target on graph.event_scope (scope, target_id, starts_key, event_id);
create index event_scope_by_name on graph.event_scope (scope, target_id, sort_name, event_id);
create index event_scope_by_event on graph.event_scope (event_id, scope, target_id);

-- How many rows of the tables above stand under a target: tells which of several filters is the rarest. Kept, never shown.
create table graph.scope_size (
    scope     text not null,
    target_id bigint not null,
    size      bigint not null,
    primary key (scope, target_id)
);
