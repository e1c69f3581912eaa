// Asks a running Dateline what the two protocols ask of a server.
// DATELINE=http://localhost:8080/graphql node protocols.js
import assert from 'node:assert/strict';
import WebSocket from 'ws';
import { overSse, overWebSocket } from './follow.js';

const url = process.env.DATELINE ?? 'http://localhost:8080/graphql';
const PROTOCOL = 'graphql-transport-ws';
const ENDLESS = 'subscription { changes { cursor } }';

const results = (client, query) =>
  new Promise((resolve, reject) => {
    const all = [];
    client.subscribe(
      { query },
      { next: (result) => all.push(result), error: reject, complete: () => resolve(all) },
    );
  });
const code = (errors) => errors[0].extensions.code;

const events = overSse(url);
assert.deepEqual(await results(events, '{ __typename }'), [{ data: { __typename: 'Query' } }]);
const [invalid] = await results(events, '{ nothing }');
assert.equal(code(invalid.errors), 'GRAPHQL_VALIDATION_FAILED');

const stream = await fetch(`${url}?query=${encodeURIComponent(ENDLESS)}`, {
  headers: { accept: 'text/event-stream' },
});
assert.equal(stream.status, 200);
assert.equal(stream.headers.get('cache-control'), 'no-store');
assert.equal(stream.headers.get('x-accel-buffering'), 'no');
const begin = new TextDecoder().decode((await stream.body.getReader().read()).value);
assert.match(begin, /^:\nretry: \d+\nid: \S+\n\n/);

const plain = await fetch(url, {
  method: 'POST',
  headers: { accept: 'application/json', 'content-type': 'application/json' },
  body: JSON.stringify({ query: ENDLESS }),
});
assert.equal(plain.status, 406);
const refused = await fetch(url, {
  method: 'POST',
  headers: {
    accept: 'text/event-stream',
    'content-type': 'application/json',
    authorization: 'Bearer dl_wrong',
  },
  body: JSON.stringify({ query: ENDLESS }),
});
assert.equal(refused.status, 401);
assert.equal(code((await refused.json()).errors), 'UNAUTHENTICATED');

const sockets = overWebSocket(url);
assert.deepEqual(await results(sockets, '{ __typename }'), [{ data: { __typename: 'Query' } }]);
await assert.rejects(
  results(sockets, '{ nothing }'),
  (errors) => code(errors) === 'GRAPHQL_VALIDATION_FAILED',
);
await sockets.dispose();
await assert.rejects(results(overWebSocket(url, 'dl_wrong'), '{ __typename }'), { code: 4403 });

/** A WebSocket on which messages are sent as they are. */
const open = (protocols = PROTOCOL, options = {}) =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url.replace(/^http/, 'ws'), protocols, options);
    const arrived = [];
    const awaited = [];
    const closed = new Promise((done) => socket.on('close', done));
    socket.on('message', (text) => {
      const message = JSON.parse(text);
      awaited.length ? awaited.shift()(message) : arrived.push(message);
    });
    socket.on('error', reject);
    socket.on('open', () =>
      resolve({
        socket,
        closed,
        send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
        next: () =>
          arrived.length
            ? Promise.resolve(arrived.shift())
            : new Promise((done) => awaited.push(done)),
      }),
    );
  });
const ready = async () => {
  const connection = await open();
  connection.send({ type: 'connection_init' });
  assert.deepEqual(await connection.next(), { type: 'connection_ack' });
  return connection;
};
const subscribe = (id, query) => ({ id, type: 'subscribe', payload: { query } });
const closes = async (expected, connection, ...messages) => {
  messages.forEach(connection.send);
  assert.equal(await connection.closed, expected, JSON.stringify(messages));
};

await closes(4406, await open([]));
await closes(4408, await open());
await closes(4401, await open(), subscribe('1', ENDLESS));
await closes(4429, await ready(), { type: 'connection_init' });
await closes(4429, await open(), { type: 'connection_init' }, { type: 'connection_init' });
await closes(4409, await ready(), subscribe('1', ENDLESS), subscribe('1', '{ __typename }'));
for (const wrong of [
  'hello',
  '[]',
  '{}',
  { type: 'start' },
  { type: 'subscribe', payload: { query: ENDLESS } },
  { type: 'subscribe', id: 1, payload: { query: ENDLESS } },
  { type: 'subscribe', id: '1' },
  { type: 'subscribe', id: '1', payload: { query: 1 } },
  { type: 'complete' },
]) {
  await closes(4400, await ready(), wrong);
}
const binary = await ready();
binary.socket.send(Buffer.from('{"type":"ping"}'));
assert.equal(await binary.closed, 4400);
await closes(1009, await ready(), 'x'.repeat(200_000));
const fragments = await ready();
for (let i = 0; i < 200; i++) {
  fragments.socket.send('x'.repeat(1000), { fin: false });
}
assert.equal(await fragments.closed, 1009);
const text = await ready();
text.socket.send(Buffer.from([0x22, 0xc3, 0x28, 0x22]), { binary: false });
assert.equal(await text.closed, 1007);
await assert.rejects(open(PROTOCOL, { origin: 'https://elsewhere.example' }), /403/);

const before = await open();
before.send({ type: 'ping', payload: { any: 'thing' } });
assert.deepEqual(await before.next(), { type: 'pong' });
before.send({ type: 'pong' });
before.socket.close();

const many = await ready();
for (let i = 0; i < 1000; i++) {
  many.send(subscribe(`${i}`, ENDLESS));
}
for (let i = 0; i < 900; i++) {
  const message = await many.next();
  assert.equal(message.type, 'error');
  assert.equal(code(message.payload), 'TOO_MANY_SUBSCRIPTIONS');
}
many.send({ type: 'complete', id: '0' });
many.send({ type: 'complete', id: 'unknown' });
many.send(subscribe('0', '{ __typename }'));
assert.equal((await many.next()).type, 'next');
assert.deepEqual(await many.next(), { id: '0', type: 'complete' });
many.socket.close();
console.log('Both protocols are as expected.');
process.exit();
