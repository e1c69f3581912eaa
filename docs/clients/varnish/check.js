// Shows that Varnish answers by itself, and that a withdrawal is out of it within a second. It needs varnishd.
// DATELINE_KEY=$(cat dateline-data/admin.key) DATELINE=http://localhost:8080/graphql node check.js
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const dateline = new URL(process.env.DATELINE ?? 'http://localhost:8080/graphql');
const key = process.env.DATELINE_KEY;
assert.ok(key, 'DATELINE_KEY is missing: an API key with the role editor.');

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const programs = [];
const start = (command, args, options) => {
  const program = spawn(command, args, options);
  programs.push(program);
  program.once('error', (error) => assert.fail(`${command}: ${error.message}`));
  return program;
};
process.on('exit', () => programs.forEach((program) => program.kill()));

const folder = await mkdtemp(join(tmpdir(), 'dateline-varnish-'));
const port = await freePort();
const varnish = `http://127.0.0.1:${port}`;
const vcl = (await readFile('dateline.vcl', 'utf8'))
  .replace('"8080"', `"${dateline.port}"`)
  .replace('.host = "127.0.0.1"', `.host = "${dateline.hostname}"`);
await writeFile(join(folder, 'dateline.vcl'), vcl);
start(
  process.env.VARNISHD ?? '/usr/sbin/varnishd',
  ['-j', 'none', '-F', '-a', `127.0.0.1:${port}`, '-f', join(folder, 'dateline.vcl'), '-n', join(folder, 'varnish'), '-s', 'malloc,32m'],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);

const get = async (query) => {
  const response = await fetch(`${varnish}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/json' },
    keepalive: false,
  });
  const text = await response.text();
  return { cache: response.headers.get('x-cache'), tags: response.headers.get('cache-tag'), text };
};
for (let tries = 0; ; tries++) {
  try {
    await get('{ __typename }');
    break;
  } catch (error) {
    assert.ok(tries < 600, `Varnish does not answer: ${error.cause ?? error}`);
    await pause(100);
  }
}

const purger = start(process.execPath, ['purge.js', join(folder, 'cursor.txt')], {
  env: { ...process.env, DATELINE: dateline.href, VARNISH: varnish },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((follows) => purger.stdout.once('data', follows));

const mutate = async (mutation, input, selection = '') => {
  const type = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input!`;
  const response = await fetch(dateline, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({
      query: `mutation M($input: ${type}) { payload: ${mutation}(input: $input) { userErrors { message } ${selection} } }`,
      variables: { input },
    }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  assert.deepEqual(data.payload.userErrors, []);
  return data.payload;
};
const until = async (isSo) => {
  const begun = Date.now();
  while (!(await isSo())) {
    assert.ok(Date.now() - begun < 20_000, 'not within 20 s');
    await pause(20);
  }
  return Date.now() - begun;
};
// Twice, so that the second answer can come from the cache.
const hits = async (query) => {
  await get(query);
  return (await get(query)).cache === 'hit';
};

const headline = `Fog ${Date.now()}`;
const { article } = await mutate(
  'createArticle',
  { headline, body: 'Fog closed the harbour.', language: 'en' },
  'article { id version }',
);
await mutate('publishArticle', { id: article.id });
const page = `{ article(id: "${article.id}") { headline } }`;
const list = '{ articles(first: 5) { nodes { headline } } }';
const other = '{ places(first: 1) { nodes { name } } }';
await until(async () => (await get(list)).text.includes(headline));
await pause(1_500); // what purge.js removes again
for (const query of [page, list, other]) {
  await until(() => hits(query));
  assert.equal((await get(query)).tags, null);
}
assert.ok((await get(page)).text.includes(headline));

// A logged-in caller is answered by Dateline.
const mine = await fetch(`${varnish}/graphql?query=${encodeURIComponent(page)}`, {
  headers: { authorization: `Bearer ${key}` },
});
assert.equal(mine.headers.get('x-cache'), 'miss');

// Another article's page stays in the cache when this one is withdrawn; its own page and the list do not.
const second = await mutate(
  'createArticle',
  { headline: 'Sun', body: 'The sun is out.', language: 'en' },
  'article { id }',
);
await mutate('publishArticle', { id: second.article.id });
const untouched = `{ article(id: "${second.article.id}") { headline } }`;
await until(async () => (await get(untouched)).text.includes('Sun'));
await pause(1_500);
await until(() => hits(untouched));
await until(() => hits(page));
await until(() => hits(list));
const withdraw = async () => {
  await mutate('withdrawArticle', { id: article.id });
  return until(
    async () => !(await get(page)).text.includes(headline) && !(await get(list)).text.includes(headline),
  );
};
let took = await withdraw();
assert.equal((await get(untouched)).cache, 'hit');
// Once more on a machine that was busy.
for (let again = 0; took >= 1_000 && again < 3; again++) {
  await mutate('restoreArticle', { id: article.id, version: article.version });
  await mutate('publishArticle', { id: article.id });
  await until(async () => (await get(page)).text.includes(headline));
  await pause(1_500);
  await until(async () => (await hits(page)) && (await hits(list)));
  took = await withdraw();
}
assert.ok(took < 1_000, `the withdrawal was out of the cache after ${took} ms`);

console.log(`varnish: a withdrawal was out of the cache after ${took} ms.`);
process.exit(0);
