import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { retryExchange } from '@urql/exchange-retry';
import { keys, schema } from './cache.js';
import { FORM, UPDATE_ARTICLE } from './desk-queries.js';

const PATIENCE = 15_000;

// A request that is not answered fails, so that it can be sent again.
const withTimeout = (fetch) => (url, options) => {
  const timeout = AbortSignal.timeout(PATIENCE);
  return fetch(url, {
    ...options,
    signal: options.signal ? AbortSignal.any([options.signal, timeout]) : timeout,
  });
};

// Whether a request can be sent again when nobody knows whether it arrived: a query always, a mutation only
// with an idempotency key, since the server writes once for each key.
const isRepeatable = ({ kind, variables }) =>
  kind === 'query' || variables.input?.idempotencyKey !== undefined;

// A lost connection, or a gateway or server that could not answer. A 429 is not repeated at once: it says when.
const isLost = ({ networkError, response }) =>
  networkError && (!response || [502, 503, 504].includes(response.status));

const makeCache = () =>
  cacheExchange({
    schema,
    // A preview is selected without its id, and stays inside its DeskArticle.
    keys: { ...keys, Article: ({ id }) => id ?? null },
    optimistic: {
      // What the form shows until the server has answered. `body` and the like are in `preview` then.
      updateArticle: ({ input }, cache) => ({
        __typename: 'ArticlePayload',
        article: {
          ...cache.readFragment(FORM, { __typename: 'DeskArticle', id: input.id }),
          ...(input.headline !== undefined && { headline: input.headline }),
        },
        conflict: null,
        userErrors: [],
      }),
    },
  });

// `getToken` returns an API key or a token of the OpenID Connect provider, for each request anew.
export const makeDeskClient = (url, getToken, fetch = globalThis.fetch) =>
  new Client({
    url,
    fetch: withTimeout(fetch),
    preferGetMethod: false,
    fetchOptions: () => ({ headers: { authorization: `Bearer ${getToken()}` } }),
    exchanges: [
      makeCache(),
      retryExchange({
        initialDelayMs: 300,
        maxDelayMs: 5_000,
        maxNumberAttempts: 4,
        retryIf: (error, operation) => isLost(error) && isRepeatable(operation),
      }),
      fetchExchange,
    ],
  });

// Saves changes of an article that was read. They are shown at once; the server's answer replaces them. If
// somebody else was faster, `resolve` is given both sides and returns what to save now, or null to give up.
export const save = async (client, read, changes, resolve) => {
  const input = {
    id: read.id,
    ...changes,
    expectedVersion: read.version,
    // One for each attempt of the user; what retryExchange sends again has the same.
    idempotencyKey: crypto.randomUUID(),
  };
  const { data, error } = await client.mutation(UPDATE_ARTICLE, { input }).toPromise();
  if (error) {
    throw error;
  }
  const { article, conflict, userErrors } = data.updateArticle;
  if (!conflict) {
    return { article, userErrors };
  }
  const merged = await resolve({ mine: changes, theirs: article, conflict });
  return merged ? save(client, article, merged, resolve) : { article, userErrors };
};
