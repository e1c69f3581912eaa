// Composes Dateline, started with -Ddateline.federation.enabled=true, with the subgraph in reading.graphql.
// DATELINE=http://localhost:8080/graphql node compose.js
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const uri = process.env.DATELINE ?? 'http://localhost:8080/graphql';

const ask = async (query, variables) => {
  const response = await fetch(uri, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
};

const { _service } = await ask('{ _service { sdl } }');
const { errors, supergraphSdl, schema } = composeServices([
  { name: 'dateline', url: uri, typeDefs: parse(_service.sdl) },
  {
    name: 'reading',
    url: 'http://localhost:4001/graphql',
    typeDefs: parse(readFileSync(new URL('reading.graphql', import.meta.url), 'utf8')),
  },
]);
assert.deepEqual(errors?.map(String) ?? [], []);
assert.match(supergraphSdl, /@join__graph\(name: "dateline"/);

// An article of the supergraph has the fields of both.
const article = schema.toAPISchema().type('Article');
for (const field of ['headline', 'quotations', 'readers', 'minutesToRead']) {
  assert.ok(article.field(field), field);
}

// What a router asks of Dateline for { mostRead { readers headline } }: the other subgraph gave the ids.
const { articles } = await ask('{ articles(first: 2) { nodes { id headline } } }');
const { _entities } = await ask(
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Article { id headline } } }',
  { representations: articles.nodes.map(({ id }) => ({ __typename: 'Article', id })) },
);
assert.deepEqual(_entities, articles.nodes);

console.log('Federation: composes with a subgraph that extends Article, and articles are found by id.');
