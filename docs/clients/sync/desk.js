import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

// A newsroom at work: what it does next is chosen at random.
export const startDesk = (url, key, random) => {
  const drafts = [];
  const published = [];
  const withdrawn = [];
  const people = [];
  const merged = [];
  const embargoes = [];
  const versions = {};
  let count = 0;
  const mark = Date.now().toString(36);

  const write = async (mutation, input, selection = '') => {
    const type = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input!`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({
        query: `mutation M($input: ${type}) { payload: ${mutation}(input: $input) { userErrors { message } ${selection} } }`,
        variables: { input },
      }),
    });
    const { data, errors } = await response.json();
    assert.equal(errors, undefined, JSON.stringify(errors));
    return data.payload;
  };
  const done = async (...mutation) => {
    const payload = await write(...mutation);
    assert.deepEqual(payload.userErrors, [], mutation[0]);
    return payload;
  };
  const take = (some) => some.splice(Math.floor(random() * some.length), 1)[0];
  const pick = (some) => some[Math.floor(random() * some.length)];
  const words = () => `${mark} ${++count}`;

  const person = async (origin) => {
    const input = { name: `Ann ${words()}`, ...(origin && { origin: `https://example.org/${count}` }) };
    const { entity } = await done('createPerson', input, 'entity { id name }');
    people.push(entity);
  };
  const create = async () => {
    const about = pick(people);
    const { article } = await done(
      'createArticle',
      {
        headline: `News ${words()}`,
        body: about ? `${about.name} spoke.` : 'Fog closed the harbour.',
        language: 'en',
        ...(about && {
          mentions: [{ entity: about.id, field: 'BODY', start: 0, end: about.name.length, form: 'NAME' }],
        }),
      },
      'article { id version }',
    );
    versions[article.id] = article.version;
    drafts.push(article.id);
  };
  const publish = async (embargo) => {
    const id = take(drafts);
    if (id) {
      const embargoUntil = embargo && new Date(Date.now() + 1_500).toISOString();
      await done('publishArticle', { id, ...(embargo && { embargoUntil }) });
      (embargo ? embargoes : published).push(id);
    }
  };
  const steps = [
    () => person(true),
    () => person(false),
    create,
    create,
    () => publish(false),
    () => publish(false),
    () => publish(true),
    async () => {
      const id = pick(published);
      if (id) {
        await done('correctArticle', { id, headline: `Corrected ${words()}`, correction: words() });
      }
    },
    async () => {
      const id = take(published);
      if (id) {
        await done('withdrawArticle', { id });
        withdrawn.push(id);
      }
    },
    async () => {
      const id = take(withdrawn);
      if (id) {
        await done('restoreArticle', { id, version: versions[id] });
        await done('publishArticle', { id });
        published.push(id);
      }
    },
    async () => {
      const from = people.length > 2 && take(people);
      if (from) {
        await done('mergeEntities', { from: from.id, into: pick(people).id });
        merged.push(from);
      }
    },
    async () => {
      const from = take(merged);
      if (from) {
        await done('undoMerge', { id: from.id });
        people.push(from);
      }
    },
    async () => {
      const one = pick(people);
      if (one) {
        await done('updatePerson', { id: one.id, description: words() });
      }
    },
  ];
  return {
    step: () => pick(steps)(),
    // Until all embargoes have ended.
    embargoesEnd: () => pause(embargoes.length ? 2_500 : 0),
  };
};
