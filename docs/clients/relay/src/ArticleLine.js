import { graphql } from 'relay-runtime';

export const fragment = graphql`
  fragment ArticleLine_article on Article {
    publishedAt
    publishedPrecision
    publisher {
      name
    }
    mentions(first: 5) {
      nodes {
        text
        entity {
          __typename
          id
          name
        }
      }
    }
  }
`;
