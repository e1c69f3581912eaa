import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

// Ids are unique among all types, so Apollo's default key, __typename and id, is right: an article is
// kept once, wherever it was found. What has no id (an edge, a date, a credit) stays inside its parent.
export const makeCache = () =>
  new InMemoryCache({
    // Without these, fragments on interfaces are matched by guess.
    possibleTypes: {
      Entity: ['Person', 'Organization', 'Event', 'Place'],
    },
    typePolicies: {
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
