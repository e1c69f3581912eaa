import relay from 'relay-runtime';
import { Environment, Network, RecordSource, Store } from 'relay-runtime';
import updateArticle from './src/__generated__/DeskUpdateMutation.graphql.js';

const PATIENCE = 15_000;
const ATTEMPTS = 4;
const { commitMutation } = relay;
const sleep = (time) => new Promise((done) => setTimeout(done, time));

// Whether a request can be sent again when nobody knows whether it arrived: a query always, a mutation only
// with an idempotency key, since the server writes once for each key.
const isRepeatable = ({ operationKind }, { input }) =>
  operationKind === 'query' || input?.idempotencyKey !== undefined;

// A gateway or server that could not answer. A 429 is not repeated at once: it says when.
const isLost = ({ status }) => [502, 503, 504].includes(status);

const send = async (uri, token, params, variables) => {
  const response = await fetch(uri, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: params.text, operationName: params.name, variables }),
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (isLost(response)) {
    throw new Error(`The server answered ${response.status}.`);
  }
  return response.json();
};

// `getToken` returns an API key or a token of the OpenID Connect provider, for each request anew.
export const makeDeskEnvironment = (uri, getToken) => {
  const fetchQuery = async (params, variables) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await send(uri, await getToken(), params, variables);
      } catch (error) {
        if (attempt === ATTEMPTS || !isRepeatable(params, variables)) {
          throw error;
        }
        await sleep(300 * 2 ** attempt * Math.random());
      }
    }
  };
  return new Environment({
    network: Network.create(fetchQuery),
    store: new Store(new RecordSource()),
    // A DeskArticle has the id of its Article, and Relay's records are kept by id alone.
    getDataID: ({ id }, type) => (type === 'DeskArticle' && id ? `desk:${id}` : id),
  });
};

const mutate = (environment, mutation, variables, optimisticResponse) =>
  new Promise((resolve, reject) =>
    commitMutation(environment, {
      mutation,
      variables,
      optimisticResponse,
      onCompleted: (data, errors) => (errors ? reject(errors[0]) : resolve(data)),
      onError: reject,
    }),
  );

// Saves changes of an article that was read. They are shown at once; the server's answer replaces them. If
// somebody else was faster, `resolve` is given both sides and returns what to save now, or null to give up.
export const save = async (environment, read, changes, resolve) => {
  const { updateArticle: payload } = await mutate(
    environment,
    updateArticle,
    {
      input: {
        id: read.id,
        ...changes,
        expectedVersion: read.version,
        // One for each attempt of the user; what the network function sends again has the same.
        idempotencyKey: crypto.randomUUID(),
      },
    },
    { updateArticle: { article: { ...read, ...changes }, conflict: null, userErrors: [] } },
  );
  const { article, conflict, userErrors } = payload;
  if (!conflict) {
    return { article, userErrors };
  }
  const merged = await resolve({ mine: changes, theirs: article, conflict });
  return merged ? save(environment, article, merged, resolve) : { article, userErrors };
};

export { mutate };
