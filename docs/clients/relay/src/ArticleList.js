import { graphql } from 'relay-runtime';

// A root list that grows: Relay writes the query of the next page by itself (usePaginationFragment).
// The key of a connection counts filters and order by itself: all arguments but those of paging.
export const fragment = graphql`
  fragment ArticleList_query on Query
  @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" })
  @refetchable(queryName: "ArticleListPaginationQuery") {
    articles(first: $count, after: $cursor) @connection(key: "ArticleList_articles") {
      edges {
        node {
          id
          headline
          ...ArticleLine_article
        }
      }
    }
  }
`;
