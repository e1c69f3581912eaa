import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

// What stands behind each interface and union. Without it, fragments on them are matched by guess.
export const possibleTypes = {
  Node: [
    'Affiliation',
    'Article',
    'Event',
    'EventReport',
    'Image',
    'Mention',
    'Organization',
    'Participant',
    'Person',
    'Place',
    'Quotation',
    'Relationship',
    'Tombstone',
  ],
  Entity: ['Event', 'Organization', 'Person', 'Place'],
};

// Ids are unique among all types, so Apollo's default key, __typename and id, is right: an article is
// kept once, wherever it was found. What has no id (an edge, a date, a credit) stays inside its parent.
export const makeCache = () =>
  new InMemoryCache({
    possibleTypes,
    typePolicies: {
      // Values without an id, kept inside their parent. Two documents may read different fields of one:
      // merged, the cache holds both; else the later answer replaces the earlier one.
      FuzzyDate: { merge: true },
      GeoPoint: { merge: true },
      // A list that is paged: one entry in the cache for each filter and order, to which pages are added.
      // Such lists are asked for by `edges`, not `nodes`: the policy joins edges.
      Query: {
        fields: {
          articles: relayStylePagination(['filter', 'orderBy']),
        },
      },
      Person: {
        fields: {
          articles: relayStylePagination(['filter', 'orderBy']),
        },
      },
    },
  });
