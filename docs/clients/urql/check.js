// Shows what client.js and cache.js do, against a running Dateline with its sample.
// DATELINE=http://localhost:8080/graphql node check.js
import assert from 'node:assert/strict';
import { gql } from '@urql/core';
import { makeClient } from './client.js';
import { keys, schema } from './cache.js';

const warnings = [];
console.warn = (...words) => warnings.push(words.join(' '));

const sent = [];
const client = makeClient(
  process.env.DATELINE ?? 'http://localhost:8080/graphql',
  async (address, options) => {
    sent.push({ method: options.method, address: String(address) });
    return fetch(address, options);
  },
);
const ask = async (query, variables = {}) => {
  const { data, error } = await client.query(query, variables).toPromise();
  assert.equal(error, undefined, String(error));
  return data;
};

const FRONT_PAGE = gql`
  query FrontPage($first: Int!, $after: String) {
    articles(first: $first, after: $after) {
      edges {
        node {
          id
          headline
          byline { name role agent { id name } }
          images { id alt depicts { position entity { id name } } }
          mentions(first: 5) { nodes { id entity { ...Card } } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
  fragment Card on Entity { id name ... on Person { familyName } }
`;

// Pages: the next page is added to the list in the cache.
const first = await ask(FRONT_PAGE, { first: 2 });
assert.equal(first.articles.edges.length, 2);
const second = await ask(FRONT_PAGE, { first: 2, after: first.articles.pageInfo.endCursor });
const ids = second.articles.edges.map(({ node }) => node.id);
assert.equal(new Set(ids).size, 4, 'the next page is added to the first');

// Fragments on interfaces reach the types behind them.
const people = second.articles.edges
  .flatMap(({ node }) => node.mentions.nodes)
  .filter(({ entity }) => entity && 'familyName' in entity);
assert.ok(people.length > 0);
assert.ok(people.every(({ entity }) => entity.name && 'familyName' in entity));

// Two documents that read different fields of an embedded object: the cache holds both.
const EVENT = gql`
  query Event {
    events(first: 1, filter: { name: "choe visit russia" }) { nodes { id starts { text } } }
  }
`;
const EVENT_DATES = gql`
  query EventDates {
    events(first: 1, filter: { name: "choe visit russia" }) { nodes { id starts { earliest latest } } }
  }
`;
const { text } = (await ask(EVENT)).events.nodes[0].starts;
await ask(EVENT_DATES);
const asked = sent.length;
assert.equal((await ask(EVENT)).events.nodes[0].starts.text, text);
assert.equal(sent.length, asked, 'what is in the cache is not requested again');

// Documents by hash: the first request has the hash alone.
assert.match(sent[0].address, /persistedQuery/);
assert.ok(!sent[0].address.includes('query='));

// Every type without an id is listed in cache.js: graphcache would warn of one that is not.
const embedded = schema.__schema.types.filter(
  ({ kind, name, fields }) =>
    kind === 'OBJECT' &&
    !/^__|^(Query|Mutation|Subscription|PageInfo)$|(Connection|Edge)$/.test(name) &&
    !fields.some((field) => field.name === 'id'),
);
assert.deepEqual(embedded.map(({ name }) => name).sort(), Object.keys(keys).sort());
assert.deepEqual(warnings, []);

console.log(`urql: pages, cache and hashes are right, in ${sent.length} requests.`);
