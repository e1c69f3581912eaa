// Shows what client.js and cache.js do, against a running Dateline with its sample.
// DATELINE=http://localhost:8080/graphql node check.js
import assert from 'node:assert/strict';
import { filter, firstValueFrom } from 'rxjs';
import { possibleTypes } from './cache.js';
import { makeClient } from './client.js';
import {
  ARTICLE,
  EVENT,
  EVENT_DATES,
  FRONT_PAGE,
  NODE,
  PERSON,
  POSSIBLE_TYPES,
} from './queries.js';

const sent = [];
const client = makeClient(
  process.env.DATELINE ?? 'http://localhost:8080/graphql',
  async (address, options) => {
    const response = await fetch(address, options);
    sent.push({ method: options.method, address: String(address), body: options.body });
    return response;
  },
);

// Pages: what fetchMore brings is added to the list in the cache.
const front = client.watchQuery({ query: FRONT_PAGE, variables: { first: 2 } });
const { data: first } = await firstValueFrom(front.pipe(filter(({ loading }) => !loading)));
assert.equal(first.articles.edges.length, 2);
assert.ok(first.articles.pageInfo.hasNextPage);
await front.fetchMore({ variables: { after: first.articles.pageInfo.endCursor } });
const edges = front.getCurrentResult().data.articles.edges;
assert.equal(edges.length, 4);
assert.equal(new Set(edges.map((edge) => edge.node.id)).size, 4);

// Documents by hash: the first time the server asks for the text, from then on the hash does.
assert.match(sent[0].address, /persistedQuery/);
assert.ok(!sent[0].address.includes('query='), 'the first request has the hash alone');
assert.equal(sent.at(-1).method, 'GET');
assert.ok(!sent.at(-1).address.includes('query='), 'the second page is asked for by hash alone');

// One object for one id: what a later answer says of an article shows wherever the article is.
const { data: person } = await client.query({
  query: PERSON,
  variables: { name: 'choe ryong hae' },
});
const article = person.people.nodes[0].articles.edges[0].node;
const key = client.cache.identify(article);
assert.equal(key, `Article:${article.id}`);
client.cache.modify({ id: key, fields: { headline: () => 'Another headline' } });
const shown = client.readQuery({ query: PERSON, variables: { name: 'choe ryong hae' } });
assert.equal(shown.people.nodes[0].articles.edges[0].node.headline, 'Another headline');

// What is in the cache is not asked for again.
const before = sent.length;
await client.query({ query: PERSON, variables: { name: 'choe ryong hae' } });
assert.equal(sent.length, before);

// Fragments on interfaces reach the types behind them.
const { data: one } = await client.query({ query: ARTICLE, variables: { id: article.id } });
const people = one.article.mentions.nodes.filter(({ entity }) => entity.__typename === 'Person');
assert.ok(people.length > 0);
assert.ok(people.every(({ entity }) => entity.name && 'familyName' in entity));

// So do fragments on Node, which every type with an id implements.
const { data: byId } = await client.query({ query: NODE, variables: { id: article.id } });
assert.equal(byId.node.id, article.id);

// What the cache was told of interfaces is what the schema says.
const { data: introspection } = await client.query({
  query: POSSIBLE_TYPES,
  fetchPolicy: 'no-cache',
});
assert.deepEqual(
  possibleTypes,
  Object.fromEntries(
    introspection.__schema.types
      .filter(({ kind, name }) => /INTERFACE|UNION/.test(kind) && !name.startsWith('_'))
      .map(({ name, possibleTypes }) => [name, possibleTypes.map((type) => type.name).sort()]),
  ),
);

// Two documents read different fields of an event's start: the cache keeps both.
const visit = { query: EVENT, variables: { name: 'choe visit russia' } };
const { data: words } = await client.query(visit);
const { id } = words.events.nodes[0];
await client.query({ query: EVENT_DATES, variables: { id } });
assert.deepEqual(client.readQuery(visit), words);
assert.ok(client.readQuery({ query: EVENT_DATES, variables: { id } }).event.starts.earliest);

// An error keeps its code.
const failure = await client
  .query({ query: ARTICLE, variables: { id: 'no id' }, errorPolicy: 'all' })
  .then(({ error }) => error);
assert.equal(failure.errors[0].extensions.code, 'BAD_USER_INPUT');

console.log(`Apollo Client: pages, cache and hashes are right, in ${sent.length} requests.`);
client.stop();
