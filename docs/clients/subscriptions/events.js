// Publishes articles, and follows them over connections that are lost between.
// DATELINE_KEY=$(cat dateline-data/admin.key) DATELINE=http://localhost:8080/graphql node events.js
import assert from 'node:assert/strict';
import { follow, overSse, overWebSocket } from './follow.js';

const url = process.env.DATELINE ?? 'http://localhost:8080/graphql';
const key = process.env.DATELINE_KEY;
assert.ok(key, 'DATELINE_KEY is missing: an API key with the role editor.');
const ARTICLES = 12;
const PATIENCE = 60_000;

const ask = async (query, variables) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
};

const publish = async (headline) => {
  const { createArticle } = await ask(
    `mutation Create($input: CreateArticleInput!) {
       createArticle(input: $input) { article { id } userErrors { message } }
     }`,
    { input: { headline, body: `${headline}.`, language: 'en' } },
  );
  assert.deepEqual(createArticle.userErrors, []);
  const { id } = createArticle.article;
  const { publishArticle } = await ask(
    `mutation Publish($input: PublishArticleInput!) {
       publishArticle(input: $input) { userErrors { message } }
     }`,
    { input: { id } },
  );
  assert.deepEqual(publishArticle.userErrors, []);
};

const { changes } = await ask('{ changes(last: 1) { resumeAfter } }');
const word = `Harbour${Date.now()}`;
const followers = [
  ['SSE', overSse],
  ['WebSocket', overWebSocket],
].map(([name, over]) => {
  const headlines = [];
  let connections = 0;
  let current;
  const stop = follow({
    connect: () => {
      connections++;
      current = over(url, key);
      return current;
    },
    query: `subscription Followed($after: String) {
      articles(after: $after) { cursor kind article { headline } }
    }`,
    cursorOf: (data) => data.articles.cursor,
    after: changes.resumeAfter,
    apply: ({ articles }) => {
      if (articles.article?.headline.startsWith(word)) {
        headlines.push(articles.article.headline);
      }
    },
    fail: (errors) => assert.fail(JSON.stringify(errors)),
  });
  return { name, headlines, stop, lose: () => current.dispose(), count: () => connections };
});

const expected = [];
for (let i = 0; i < ARTICLES; i++) {
  expected.push(`${word} ${i}`);
  await publish(`${word} ${i}`);
  if (i % 4 === 3) {
    followers.forEach((follower) => follower.lose());
  }
}
const end = Date.now() + PATIENCE;
while (followers.some(({ headlines }) => headlines.length < ARTICLES) && Date.now() < end) {
  await new Promise((done) => setTimeout(done, 100));
}
await new Promise((done) => setTimeout(done, 1000)); // for what might come twice
for (const { name, headlines, stop, count } of followers) {
  assert.deepEqual(headlines, expected, name);
  console.log(`${name}: ${ARTICLES} articles over ${count()} connections, each once and in order.`);
  stop();
}
process.exit();
