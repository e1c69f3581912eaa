// Tests resuming.js: with a client that fails as it is told, and with a running Dateline behind a proxy that
// cuts connections. DATELINE=http://localhost:8080/graphql node resuming-check.js
import assert from 'node:assert/strict';
import net from 'node:net';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { resuming } from './resuming.js';

const url = new URL(process.env.DATELINE ?? 'http://localhost:8080/graphql');
const query = 'subscription Followed($after: String) { changes(after: $after) { cursor } }';
const until = async (isTrue) => {
  const end = Date.now() + 60_000;
  while (!isTrue()) {
    assert.ok(Date.now() < end, `${isTrue} within a minute`);
    await new Promise((done) => setTimeout(done, 20));
  }
};
const listener = () => {
  const heard = { events: [], errors: [], completes: 0 };
  heard.sink = {
    next: (result) => heard.events.push(result.data?.changes.cursor),
    error: (why) => heard.errors.push(why),
    complete: () => heard.completes++,
  };
  return heard;
};
const error = (code, details) => [{ message: code, extensions: { code, ...details } }];
const event = (cursor) => ({ data: { changes: { cursor } } });

/** A client whose operations do what the test says. */
const fake = () => {
  const operations = [];
  const subscribe = (payload, sink) => {
    const operation = { ...payload, ...sink, stopped: false, at: Date.now() };
    operations.push(operation);
    return () => {
      operation.stopped = true;
    };
  };
  return { operations, subscribe };
};
const last = ({ operations }) => operations.at(-1);
const again = async (client, end) => {
  const before = client.operations.length;
  end(last(client));
  await until(() => client.operations.length > before);
  return last(client).variables?.after;
};

// Each end that passes: it goes on after the last cursor.
{
  const client = fake();
  const heard = listener();
  const stop = resuming(client).subscribe({ query, variables: { after: 'a', filter: 1 } }, heard.sink);
  assert.deepEqual(last(client).variables, { after: 'a', filter: 1 });
  last(client).next(event('b'));
  assert.equal(await again(client, (one) => one.error(error('UNAVAILABLE', { resumeAfter: 'c' }))), 'c');
  assert.deepEqual(last(client).variables, { after: 'c', filter: 1 });
  last(client).next(event('d'));
  assert.equal(await again(client, (one) => one.error({ code: 1006, reason: '' })), 'd');
  last(client).next({ data: null, errors: error('DEADLINE_EXCEEDED') });
  assert.equal(await again(client, (one) => one.error({ type: 'error' })), 'd');
  assert.deepEqual(heard.events, ['b', 'd', undefined]);
  last(client).error(error('SLOW_SUBSCRIBER', { resumeAfter: 'f' }));
  const { length } = client.operations;
  stop();
  assert.equal(heard.completes, 1);
  await new Promise((done) => setTimeout(done, 100));
  assert.equal(client.operations.length, length);
  assert.deepEqual(heard.errors, []);
}

// The cost of a minute is used up: not before resetAt.
{
  const client = fake();
  const stop = resuming(client).subscribe({ query, variables: { after: 'a' } }, listener().sink);
  const { at } = last(client);
  const limited = { resumeAfter: 'b', resetAt: new Date(at + 2_000).toISOString(), cost: 2, limit: 3 };
  assert.equal(await again(client, (one) => one.error(error('RATE_LIMITED', limited))), 'b');
  assert.ok(last(client).at - at >= 2_000);
  stop();
}

// The pause grows.
{
  const client = fake();
  const stop = resuming(client).subscribe({ query, variables: { after: 'a' } }, listener().sink);
  const pauses = [];
  for (let i = 0; i < 4; i++) {
    const { at } = last(client);
    await again(client, (one) => one.error({ code: 1001, reason: '' }));
    pauses.push(last(client).at - at);
  }
  assert.ok(pauses[0] >= 490 && pauses[3] >= 3_990 && pauses[3] < 9_000, pauses.join(' '));
  stop();
  assert.ok(last(client).stopped);
}

// Every other end is passed on, and is the last.
for (const why of [
  error('CURSOR_EXPIRED'),
  error('GRAPHQL_VALIDATION_FAILED'),
  error('UNAUTHENTICATED'),
  error('RATE_LIMITED', { cost: 4, limit: 3 }),
  { code: 4403, reason: 'Forbidden' },
  new Error('thrown by connectionParams'),
]) {
  const client = fake();
  const heard = listener();
  resuming(client).subscribe({ query, variables: { after: 'a' } }, heard.sink);
  last(client).error(why);
  assert.deepEqual(heard.errors, [why]);
  await new Promise((done) => setTimeout(done, 10));
  assert.equal(client.operations.length, 1);
}

// Without a cursor it takes one first; and it refuses what it could not resume.
{
  const client = fake();
  const heard = listener();
  const stop = resuming(client).subscribe({ query, variables: { after: null } }, heard.sink);
  assert.match(last(client).query, /resumeAfter/);
  last(client).next({ data: { changes: { resumeAfter: 'z' } } });
  last(client).complete();
  assert.equal(last(client).variables.after, 'z');
  assert.equal(await again(client, (one) => one.error({ code: 1006, reason: '' })), 'z');
  stop();
  for (const wrong of ['subscription { changes { cursor } }', query.replace('{ cursor }', '{ change { at } }')]) {
    assert.throws(() => resuming(client).subscribe({ query: wrong }, heard.sink), /\$after/);
  }
}

const open = (address, key, options = {}) =>
  createClient({
    url: address,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: key ? { authorization: `Bearer ${key}` } : {},
    ...options,
  });

// A wrong key ends with an error.
{
  const heard = listener();
  resuming(open(url.href.replace(/^http/, 'ws'), 'dl_wrong')).subscribe({ query }, heard.sink);
  await until(() => heard.errors.length > 0);
  assert.equal(heard.errors[0].code, 4403);
}

// With a server: the events of the feed, over a connection that is cut in the middle, then another.
{
  let connections = 0;
  const ENOUGH = 1_500; // bytes for the handshake and some events, not for all
  const proxy = net.createServer((near) => {
    const far = net.connect(url.port || 80, url.hostname);
    let passed = connections === 0 ? 0 : -Infinity;
    near.pipe(far);
    far.on('data', (chunk) => {
      near.write(chunk.subarray(0, Math.max(0, ENOUGH - passed)));
      passed += chunk.length;
      if (passed >= ENOUGH) {
        near.end();
        far.destroy();
      }
    });
    near.on('error', () => far.destroy()).on('close', () => far.destroy());
    far.on('error', () => near.destroy()).on('close', () => near.end());
  });
  await new Promise((done) => proxy.listen(0, '127.0.0.1', done));
  const asked = await fetch(url, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ changes(last: 40) { edges { cursor } } }' }),
  });
  const expected = (await asked.json()).data.changes.edges.map(({ cursor }) => cursor);
  assert.ok(expected.length >= 20, 'the feed has entries');
  const heard = listener();
  const client = open(`ws://127.0.0.1:${proxy.address().port}${url.pathname}`, undefined, {
    on: { connected: () => connections++ },
  });
  const stop = resuming(client).subscribe({ query, variables: { after: expected[0] } }, heard.sink);
  await until(() => heard.events.length >= expected.length - 1);
  stop();
  assert.deepEqual(heard.events.slice(0, expected.length - 1), expected.slice(1));
  assert.equal(connections, 2);
  assert.deepEqual(heard.errors, []);
}
console.log('resuming.js goes on after the last cursor, and passes on other errors.');
process.exit();
