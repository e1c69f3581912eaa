// Shows that the copy is what the server has, after a newsroom has worked and the app was killed again and again.
// DATELINE_KEY=$(cat dateline-data/admin.key) DATELINE=http://localhost:8080/graphql node check.js
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startDesk } from './desk.js';
import { fileStore } from './file.js';
import { EMPTY, apply, find, sync } from './sync.js';

const url = process.env.DATELINE ?? 'http://localhost:8080/graphql';
const key = process.env.DATELINE_KEY;
assert.ok(key, 'DATELINE_KEY is missing: an API key with the role editor.');
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const steps = Number(process.env.STEPS ?? 120);
console.log(`SEED=${seed}`);
let last = seed;
const random = () => (last = (last * 48_271 + 11) % 2_147_483_647) / 2_147_483_647;

const folder = await mkdtemp(join(tmpdir(), 'dateline-sync-'));
const store = fileStore(join(folder, 'copy.json'));
const desk = startDesk(url, key, random);

// Pages of three, so that many pages end between two changes.
let app = null;
process.on('exit', () => app?.kill('SIGKILL'));
const start = () => {
  app = spawn(process.execPath, ['follow.js', join(folder, 'copy.json'), '3'], { stdio: 'inherit' });
};
const kill = async () => {
  const gone = new Promise((ended) => app.once('exit', ended));
  app.kill('SIGKILL');
  await gone;
};

start();
for (let i = 0; i < steps; i++) {
  await desk.step();
  if (random() < 0.15) {
    await kill();
    start();
  }
}
await desk.embargoesEnd();
await pause(1_000); // a change is in the feed within a second
await kill();
const copy = await sync(url, store);

// A copy of the lists, read anew, is what the first one has become.
const memory = { load: async () => null, save: async () => {} };
const anew = await sync(url, memory, 50);
assert.deepEqual(copy.objects, anew.objects);
assert.equal(copy.fill, null);
Object.keys(copy.merged).forEach((id) => assert.ok(!copy.objects[id], `${id} was merged`));

// A cursor that is too old: the app begins again.
const expired = structuredClone(copy);
expired.objects.gone = { id: 'gone' };
const realFetch = globalThis.fetch;
let refused = 0;
globalThis.fetch = async (address, options) => {
  if (JSON.parse(options.body).variables?.after === 'old') {
    refused++;
    return Response.json({ errors: [{ message: 'old', extensions: { code: 'CURSOR_EXPIRED' } }] });
  }
  return realFetch(address, options);
};
expired.cursor = 'old';
const again = await sync(url, { load: async () => expired, save: async () => {} });
assert.equal(refused, 1);
assert.deepEqual(again.objects, anew.objects);

// An id that was merged leads to the survivor, until the merge is undone.
const state = structuredClone(EMPTY);
apply(state, { nodeId: 'a', node: { id: 'a' } });
apply(state, { nodeId: 'a', node: { id: 'b' } });
assert.deepEqual(find(state, 'a'), { id: 'b' });
apply(state, { nodeId: 'a', node: { id: 'a' } });
assert.deepEqual(find(state, 'a'), { id: 'a' });
apply(state, { nodeId: 'b', node: null });
assert.equal(find(state, 'b'), undefined);

console.log(`sync: ${Object.keys(copy.objects).length} objects are what the server has.`);
