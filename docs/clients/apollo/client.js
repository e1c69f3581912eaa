import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { sha256 } from 'crypto-hash';
import { makeCache } from './cache.js';

// Documents go as their hash, and as text only when the server does not know the hash yet.
// Hashes go by GET, so that browsers and proxies can keep the answers.
export const makeClient = (uri, fetch = globalThis.fetch) =>
  new ApolloClient({
    cache: makeCache(),
    link: ApolloLink.from([
      new PersistedQueryLink({ sha256, useGETForHashedQueries: true }),
      new HttpLink({ uri, fetch }),
    ]),
  });
