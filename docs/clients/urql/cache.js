import { readFileSync } from 'node:fs';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { buildSchema, introspectionFromSchema } from 'graphql';

// The schema lets the cache match fragments on interfaces (Node, Entity) and answer a field from what it
// already holds. `npm run schema` fetches it. In a browser, write this JSON to a file at build time instead.
const sdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
export const schema = introspectionFromSchema(buildSchema(sdl), { descriptions: false });

// Types without an `id` belong to the object that they were read with: they have no key of their own.
// graphcache finds connections, edges and PageInfo by their names; the rest has to be listed.
const embedded = [
  'ApiKey',
  'ArticleNeighbors',
  'ArticlePayload',
  'ArticleSource',
  'ArticleVersion',
  'BundleLineProblem',
  'BundleLineResult',
  'Conflict',
  'Correction',
  'CreateKeyPayload',
  'Credit',
  'DecideSuggestionsPayload',
  'DecisionResult',
  'Depiction',
  'EntityEdit',
  'EntityName',
  'EventLink',
  'EventPayload',
  'Evidence',
  'FuzzyDate',
  'GeoPoint',
  'LoadBundlePayload',
  'LostReference',
  'MergePayload',
  'OrganizationPayload',
  'PersonPayload',
  'PlacePayload',
  'RateLimit',
  'RevokeKeyPayload',
  'Subject',
  'SuggestPayload',
  'SuggestResult',
  'SuggestionEvidence',
  'TextSpan',
  'UserError',
  'Viewer',
];
export const keys = Object.fromEntries(embedded.map((type) => [type, () => null]));

export const makeCache = () =>
  cacheExchange({
    schema,
    keys,
    // A list that is paged: one list in the cache for each filter and order, to which pages are added.
    resolvers: {
      Query: { articles: relayPagination() },
      Person: { articles: relayPagination() },
    },
  });
