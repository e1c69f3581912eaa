// Shows what desk.js does, against a running Dateline. It writes a draft and discards it.
// DATELINE_KEY=$(cat dateline-data/admin.key) DATELINE=http://localhost:8080/graphql node desk-check.js
import assert from 'node:assert/strict';
import { CREATE_ARTICLE, DESK_ARTICLE, DISCARD_DRAFT } from './desk-queries.js';
import { makeDeskClient, save } from './desk.js';
import { startLossyProxy } from './lossy.js';

const uri = process.env.DATELINE ?? 'http://localhost:8080/graphql';
const key = () => process.env.DATELINE_KEY;
assert.ok(key(), 'DATELINE_KEY is missing: an API key with the role contributor.');
const proxy = await startLossyProxy(uri);
const client = makeDeskClient(proxy.uri, key);
const colleague = makeDeskClient(uri, key);

const read = async (by, id) => {
  const { data } = await by.query({ query: DESK_ARTICLE, variables: { id }, fetchPolicy: 'network-only' });
  return data.deskArticle;
};
const nobodyElse = () => assert.fail('no conflict is expected');

// Whoever has no key learns so by a code; keys that are not valid get status 401.
const stranger = makeDeskClient(uri, () => 'dl_unknown');
await assert.rejects(read(stranger, 'QXJ0aWNsZQ'), ({ statusCode }) => statusCode === 401);

const { data } = await client.mutate({
  mutation: CREATE_ARTICLE,
  variables: {
    input: {
      headline: 'Fog',
      body: 'Fog closed the harbour.',
      language: 'en',
      idempotencyKey: crypto.randomUUID(),
    },
  },
});
assert.deepEqual(data.createArticle.userErrors, []);
const { id } = data.createArticle.article;

// A form that watches the article in the cache.
const shown = [];
client
  .watchQuery({ query: DESK_ARTICLE, variables: { id } })
  .subscribe(({ data }) => data?.deskArticle && shown.push(data.deskArticle));
const draft = await read(client, id);

// Optimistic: the form shows the change before the server has answered.
const saving = save(client, draft, { headline: 'Fog closes the harbour' }, nobodyElse);
assert.equal(shown.at(-1).headline, 'Fog closes the harbour');
assert.equal(shown.at(-1).version, draft.version, 'the server has not answered yet');
const { article: saved } = await saving;
assert.equal(saved.version, draft.version + 1);
assert.equal(shown.at(-1).version, saved.version);

// Conflict: a colleague saves another field first. The form shows what is there now, and both changes are kept.
const theirs = await read(colleague, id);
await save(colleague, theirs, { headline: 'Dense fog closes the harbour' }, nobodyElse);
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
await assert.rejects(client.mutate({ mutation: DISCARD_DRAFT, variables: { input: { id } } }));
assert.equal(proxy.lost, 3);
assert.equal(proxy.toLose, 0);
assert.equal((await read(colleague, id)).status, 'DISCARDED', 'it was');

console.log('Apollo Client: changes show at once, conflicts are merged, lost answers are asked for again.');
proxy.close();
client.stop();
