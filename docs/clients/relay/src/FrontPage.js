import { graphql } from 'relay-runtime';

// The query of a page: what it shows is asked for by the fragments of its parts.
export const query = graphql`
  query FrontPageQuery($count: Int!) {
    ...ArticleList_query @arguments(count: $count)
    people(first: 1, filter: { name: "choe ryong hae" }) {
      nodes {
        id
        ...PersonCoverage_person
      }
    }
  }
`;
