import { Environment, Network, RecordSource, Store } from 'relay-runtime';

export const makeEnvironment = (uri) => {
  const fetchQuery = async (params, variables) => {
    const response = await fetch(uri, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        // With persisted documents `id` is there and `text` is not: see "Registered documents" in docs/http.md.
        documentId: params.id ?? undefined,
        query: params.text ?? undefined,
        operationName: params.name,
        variables,
      }),
    });
    return response.json();
  };
  return new Environment({
    network: Network.create(fetchQuery),
    store: new Store(new RecordSource()),
  });
};
