// Shows what desk.mjs does, against a running Dateline. It writes a draft and discards it.
// DATELINE_KEY=$(cat dateline-data/admin.key) DATELINE=http://localhost:8080/graphql node desk-check.mjs
import assert from 'node:assert/strict';
import relay from 'relay-runtime';
import { makeDeskEnvironment, mutate, save } from './desk.mjs';
import { startLossyProxy } from './lossy.mjs';
import deskArticle from './src/__generated__/DeskArticleQuery.graphql.js';
import createArticle from './src/__generated__/DeskCreateMutation.graphql.js';
import discardDraft from './src/__generated__/DeskDiscardMutation.graphql.js';

const { createOperationDescriptor, fetchQuery } = relay;
const uri = process.env.DATELINE ?? 'http://localhost:8080/graphql';
const key = () => process.env.DATELINE_KEY;
assert.ok(key(), 'DATELINE_KEY is missing: an API key with the role contributor.');
const proxy = await startLossyProxy(uri);
const environment = makeDeskEnvironment(proxy.uri, key);
const colleague = makeDeskEnvironment(uri, key);

const read = async (by, id) => (await fetchQuery(by, deskArticle, { id }).toPromise()).deskArticle;
const nobodyElse = () => assert.fail('no conflict is expected');

const { createArticle: created } = await mutate(environment, createArticle, {
  input: {
    headline: 'Fog',
    body: 'Fog closed the harbour.',
    language: 'en',
    idempotencyKey: crypto.randomUUID(),
  },
});
assert.deepEqual(created.userErrors, []);
const { id } = created.article;

// A form that watches the article in the store.
const draft = await read(environment, id);
const operation = createOperationDescriptor(deskArticle, { id });
environment.retain(operation);
const shown = [];
environment.subscribe(environment.lookup(operation.fragment), ({ data }) => shown.push(data.deskArticle));

// Optimistic: the form shows the change before the server has answered.
const saving = save(environment, draft, { headline: 'Fog closes the harbour' }, nobodyElse);
assert.equal(shown.at(-1).headline, 'Fog closes the harbour');
assert.equal(shown.at(-1).version, draft.version, 'the server has not answered yet');
const { article: saved } = await saving;
assert.equal(saved.version, draft.version + 1);
assert.equal(shown.at(-1).version, saved.version);

// Conflict: a colleague is faster. The form shows what is there now, and what is saved then has both.
await save(colleague, await read(colleague, id), { headline: 'Dense fog closes the harbour' }, nobodyElse);
const conflicts = [];
const { article: merged, userErrors } = await save(
  environment,
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
const { article: last } = await save(environment, merged, { headline: 'Fog is over' }, nobodyElse);
assert.equal(proxy.lost, 2);
assert.equal(last.headline, 'Fog is over');
assert.equal(last.version, merged.version + 1, 'written once');

// Without an idempotency key nothing is sent again: nobody knows whether it was done.
proxy.toLose = 1;
await assert.rejects(mutate(environment, discardDraft, { input: { id } }));
assert.equal(proxy.lost, 3);
assert.equal(proxy.toLose, 0);

console.log('Relay: changes show at once, conflicts are merged, lost answers are asked for again.');
proxy.close();
