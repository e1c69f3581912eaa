import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { makeCache } from './cache.js';

// Documents are sent as their hash, and as text only when the server does not know the hash yet.
export const makeClient = (url, fetch = globalThis.fetch) =>
  new Client({
    url,
    fetch,
    preferGetMethod: true,
    exchanges: [
      makeCache(),
      persistedExchange({ enforcePersistedQueries: false, preferGetForPersistedQueries: 'force' }),
      fetchExchange,
    ],
  });
