// Follows the changes of Dateline, and removes from Varnish what rests on them: node purge.js cursor.txt
import { readFile, rename, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const dateline = process.env.DATELINE ?? 'http://localhost:8080/graphql';
const varnish = process.env.VARNISH ?? 'http://localhost:6081';
const [path = 'cursor.txt'] = process.argv.slice(2);

const PAUSE = 200;
// Answers that were being made when something changed, and came into the cache afterwards: the first of these is
// for most, the last for the slowest that Dateline allows (dateline.limits.deadline) and for lagging standbys.
const AGAIN = [1_000, 15_000];

const ask = async (query, variables) => {
  const response = await fetch(dateline, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(10_000),
  });
  const { data, errors } = await response.json();
  if (errors) {
    throw Object.assign(new Error(errors[0].message), { code: errors[0].extensions?.code });
  }
  return data.changes;
};

// fetch does not send methods that it does not know.
const ban = (tags) =>
  new Promise((done, failed) => {
    const sent = request(varnish, { method: 'BAN', headers: { 'X-Tags': tags } }, (answer) => {
      answer.resume();
      answer.statusCode === 200 ? done() : failed(new Error(`Varnish answers ${answer.statusCode}`));
    });
    sent.setTimeout(5_000, () => sent.destroy(new Error('Varnish does not answer')));
    sent.on('error', failed);
    sent.end();
  });

const remove = async (tags) => {
  await ban(tags);
  AGAIN.forEach((later) =>
    setTimeout(() => ban(tags).catch((error) => console.error(error.message)), later),
  );
};

const save = async (cursor) => {
  await writeFile(`${path}.new`, cursor);
  await rename(`${path}.new`, path);
};

const changes = (after) =>
  ask(
    `query Purge($after: String) {
      changes(first: 50, after: $after) {
        resumeAfter pageInfo { hasNextPage } nodes { nodeId node { id } }
      }
    }`,
    { after },
  );

// The cursor first: what changes meanwhile is told afterwards.
const begin = async () => {
  const { resumeAfter } = await ask('{ changes(last: 1) { resumeAfter } }');
  await remove('ALL');
  return resumeAfter;
};

let cursor = await readFile(path, 'utf8').catch(() => null);
for (;;) {
  try {
    if (!cursor) {
      cursor = await begin();
      await save(cursor);
      console.log('follows');
    }
    const page = await changes(cursor);
    const ids = new Set(page.nodes.flatMap(({ nodeId, node }) => [nodeId, ...(node ? [node.id] : [])]));
    if (ids.size > 0) {
      await remove([...ids, 'dateline-lists', 'dateline-many'].join('|'));
    }
    cursor = page.resumeAfter; // after it is removed: what is done twice does no harm
    await save(cursor);
    if (page.pageInfo.hasNextPage) {
      continue;
    }
  } catch (error) {
    console.error(error.message);
    if (error.code === 'CURSOR_EXPIRED') {
      cursor = null;
    }
  }
  await pause(PAUSE);
}
