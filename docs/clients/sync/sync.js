import { CHANGES, END, LISTS, listQuery } from './queries.js';

const PATIENCE = 15_000;

export const EMPTY = { cursor: null, fill: null, objects: {}, merged: {} };

const ask = async (url, query, variables) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(PATIENCE),
  });
  const { data, errors } = await response.json();
  if (errors) {
    throw Object.assign(new Error(errors[0].message), { code: errors[0].extensions?.code });
  }
  return data;
};

// What a change does to the copy. `node` is the object as it is now: null or a tombstone if readers do not see
// it any more, another object if `nodeId` leads to that one since a merge.
export const apply = ({ objects, merged }, { nodeId, node }) => {
  delete objects[nodeId];
  delete merged[nodeId];
  if (node && node.__typename !== 'Tombstone') {
    objects[node.id] = node;
    if (node.id !== nodeId) {
      merged[nodeId] = node.id;
    }
  }
};

// The object that an id leads to; undefined if there is none.
export const find = ({ objects, merged }, id) =>
  merged[id] ? find({ objects, merged }, merged[id]) : objects[id];

// First the feed's end, then the lists: what changes meanwhile is told afterwards.
const begin = async (url) => {
  const { changes } = await ask(url, END);
  return { ...structuredClone(EMPTY), cursor: changes.resumeAfter, fill: { list: 0, after: null } };
};

const fillPage = async (url, state, size) => {
  const { list, after } = state.fill;
  const { page } = await ask(url, listQuery(LISTS[list]), { after, size });
  page.nodes.forEach((node) => (state.objects[node.id] = node));
  if (page.pageInfo.hasNextPage) {
    state.fill.after = page.pageInfo.endCursor;
  } else {
    state.fill = list + 1 < LISTS.length ? { list: list + 1, after: null } : null;
  }
};

// Gives back whether the copy is up to date.
const changesPage = async (url, state, size) => {
  const { changes } = await ask(url, CHANGES, { after: state.cursor, size });
  changes.nodes.forEach((change) => apply(state, change));
  state.cursor = changes.resumeAfter;
  return !changes.pageInfo.hasNextPage;
};

// Brings a copy up to date. `store` has `load()` and `save(state)`. What a page gives and the cursor after it are
// saved together, so a program that ends anywhere goes on where it was.
export const sync = async (url, store, size = 100) => {
  let state = (await store.load()) ?? structuredClone(EMPTY);
  for (let isCurrent = false; !isCurrent; ) {
    try {
      if (!state.cursor) {
        state = await begin(url);
      } else if (state.fill) {
        await fillPage(url, state, size);
      } else {
        isCurrent = await changesPage(url, state, size);
      }
    } catch (error) {
      if (error.code !== 'CURSOR_EXPIRED') {
        throw error; // nothing of this page is saved: call `sync` again later
      }
      state = await begin(url); // away for longer than changes are kept
    }
    await store.save(state);
  }
  return state;
};
