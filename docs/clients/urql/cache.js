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
  'ArticleEvent',
  'ArticleNeighbors',
  'ArticlePayload',
  'ArticleSource',
  'ArticleVersion',
  'BundleLineProblem',
  'BundleLineResult',
  'Change',
  'ChangeEvent',
  'Conflict',
  'Correction',
  'CreateKeyPayload',
  'CreateWebhookPayload',
  'Credit',
  'DecideSuggestionsPayload',
  'DecisionResult',
  'DeleteWebhookPayload',
  'Depiction',
  'EntityEdit',
  'EntityEvent',
  'EntityName',
  'EventLink',
  'EventPayload',
  'Evidence',
  'FuzzyDate',
  'GeoPoint',
  'LoadBundlePayload',
  'LostReference',
  'MergePayload',
  'MutationWarning',
  'OrganizationPayload',
  'PersonPayload',
  'PlacePayload',
  'RateLimit',
  'Retraction',
  'RetryWebhookPayload',
  'RevokeKeyPayload',
  'SplitPayload',
  'StatementPayload',
  'Subject',
  'SuggestPayload',
  'SuggestResult',
  'SuggestionEvidence',
  'TestWebhookPayload',
  'TextSpan',
  'UpdateWebhookPayload',
  'UserError',
  'Viewer',
  'WebhookDelivery',
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
