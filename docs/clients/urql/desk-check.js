// Shows what desk.js does, against a running Dateline. It writes a draft and discards it.
// DATELINE_KEY=$(cat dateline-data/admin.key) DATELINE=http://localhost:8080/graphql node desk-check.js
import assert from 'node:assert/strict';
import { CREATE_ARTICLE, DESK_ARTICLE, DISCARD_DRAFT } from './desk-queries.js';
import { makeDeskClient, save } from './desk.js';
import { startLossyProxy } from './lossy.js';

const warnings = [];
console.warn = (...words) => warnings.push(words.join(' '));

const uri = process.env.DATELINE ?? 'http://localhost:8080/graphql';
const key = () => process.env.DATELINE_KEY;
assert.ok(key(), 'DATELINE_KEY is missing: an API key with the role contributor.');
const proxy = await startLossyProxy(uri);
const client = makeDeskClient(proxy.uri, key);
const colleague = makeDeskClient(uri, key);

const read = async (by, id) => {
  const { data, error } = await by
    .query(DESK_ARTICLE, { id }, { requestPolicy: 'network-only' })
    .toPromise();
  assert.equal(error, undefined, String(error));
  return data.deskArticle;
};
const nobodyElse = () => assert.fail('no conflict is expected');

const created = await client
  .mutation(CREATE_ARTICLE, {
    input: {
      headline: 'Fog',
      body: 'Fog closed the harbour.',
      language: 'en',
      idempotencyKey: crypto.randomUUID(),
    },
  })
  .toPromise();
assert.equal(created.error, undefined, String(created.error));
assert.deepEqual(created.data.createArticle.userErrors, []);
const { id } = created.data.createArticle.article;

// A form that watches the article in the cache.
const draft = await read(client, id);
const shown = [];
client.query(DESK_ARTICLE, { id }).subscribe(({ data }) => data && shown.push(data.deskArticle));

// Optimistic: the form shows the change before the server has answered.
const saving = save(client, draft, { headline: 'Fog closes the harbour' }, nobodyElse);
await new Promise(setImmediate);
assert.equal(shown.at(-1).headline, 'Fog closes the harbour');
assert.equal(shown.at(-1).version, draft.version, 'the server has not answered yet');
const { article: saved } = await saving;
assert.equal(saved.version, draft.version + 1);
assert.equal(shown.at(-1).version, saved.version);

// Conflict: a colleague is faster. The form shows what is there now, and what is saved then has both.
await save(colleague, await read(colleague, id), { headline: 'Dense fog closes the harbour' }, nobodyElse);
const conflicts = [];
const { article: merged, userErrors } = await save(
  client,
  saved,
  { headline: 'Fog closes harbour' },
  ({ mine, theirs, conflict }) => {
    conflicts.push(conflict);
    assert.equal(shown.at(-1).headline, 'Dense fog closes the harbour');
    return { headline: `${theirs.headline} (${mine.headline})` };
  },
);
assert.deepEqual(userErrors, []);
assert.equal(conflicts.length, 1);
assert.equal(conflicts[0].version, saved.version + 1);
assert.equal(merged.headline, 'Dense fog closes the harbour (Fog closes harbour)');

// Lost connection: two answers are lost, the request is sent three times, and it is written once.
proxy.toLose = 2;
const { article: last } = await save(client, merged, { headline: 'Fog is over' }, nobodyElse);
assert.equal(proxy.lost, 2);
assert.equal(last.headline, 'Fog is over');
assert.equal(last.version, merged.version + 1, 'written once');

// Without an idempotency key nothing is sent again: nobody knows whether it was done.
proxy.toLose = 1;
const { error } = await client.mutation(DISCARD_DRAFT, { input: { id } }).toPromise();
assert.ok(error.networkError);
assert.equal(proxy.lost, 3);
assert.equal(proxy.toLose, 0);
assert.deepEqual(warnings, []);

console.log('urql: changes show at once, conflicts are merged, lost answers are asked for again.');
proxy.close();
