import { graphql } from 'relay-runtime';

// A list of a node that grows: the next page comes through node(id), as every id of Dateline allows.
export const fragment = graphql`
  fragment PersonCoverage_person on Person
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" })
  @refetchable(queryName: "PersonCoveragePaginationQuery") {
    name
    articles(first: $count, after: $cursor) @connection(key: "PersonCoverage_articles") {
      edges {
        node {
          id
          headline
        }
      }
    }
  }
`;
