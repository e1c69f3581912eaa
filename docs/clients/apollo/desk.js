import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { RetryLink } from '@apollo/client/link/retry';
import { makeCache } from './cache.js';
import { UPDATE_ARTICLE } from './desk-queries.js';

const PATIENCE = 15_000;

// A request that is not answered fails, so that it can be sent again.
const withTimeout = (fetch) => (uri, options) => {
  const timeout = AbortSignal.timeout(PATIENCE);
  return fetch(uri, {
    ...options,
    signal: options.signal ? AbortSignal.any([options.signal, timeout]) : timeout,
  });
};

// Whether a request can be sent again when nobody knows whether it arrived: a query always, a mutation only
// with an idempotency key, since the server writes once for each key.
const isRepeatable = ({ operationType, variables }) =>
  operationType === 'query' || variables.input?.idempotencyKey !== undefined;

// A lost connection, or a gateway or server that could not answer. A 429 is not repeated at once: it says when.
const isLost = ({ statusCode }) => statusCode === undefined || [502, 503, 504].includes(statusCode);

// `getToken` returns an API key or a token of the OpenID Connect provider, for each request anew.
export const makeDeskClient = (uri, getToken, fetch = globalThis.fetch) =>
  new ApolloClient({
    cache: makeCache(),
    link: ApolloLink.from([
      new SetContextLink(async ({ headers }) => ({
        headers: { ...headers, authorization: `Bearer ${await getToken()}` },
      })),
      new RetryLink({
        delay: { initial: 300, max: 5_000, jitter: true },
        attempts: { max: 4, retryIf: (error, operation) => isLost(error) && isRepeatable(operation) },
      }),
      new HttpLink({ uri, fetch: withTimeout(fetch) }),
    ]),
  });

// Saves changes of an article that was read. They are shown at once; the server's answer replaces them. If
// somebody else was faster, `resolve` is given both sides and returns what to save now, or null to give up.
export const save = async (client, read, changes, resolve) => {
  const { data } = await client.mutate({
    mutation: UPDATE_ARTICLE,
    variables: {
      input: {
        id: read.id,
        ...changes,
        expectedVersion: read.version,
        // One for each attempt of the user; what RetryLink sends again has the same.
        idempotencyKey: crypto.randomUUID(),
      },
    },
    optimisticResponse: {
      updateArticle: {
        __typename: 'ArticlePayload',
        article: { ...read, ...changes },
        conflict: null,
        userErrors: [],
      },
    },
  });
  const { article, conflict, userErrors } = data.updateArticle;
  if (!conflict) {
    return { article, userErrors };
  }
  const merged = await resolve({ mine: changes, theirs: article, conflict });
  return merged ? save(client, article, merged, resolve) : { article, userErrors };
};
