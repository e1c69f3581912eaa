import { gql } from '@apollo/client';

export const FRONT_PAGE = gql`
  query FrontPage($first: Int!, $after: String) {
    articles(first: $first, after: $after) {
      edges {
        node {
          id
          headline
          publishedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export const PERSON = gql`
  query Person($name: String!) {
    people(first: 1, filter: { name: $name }) {
      nodes {
        id
        name
        articles(first: 5) {
          edges {
            node {
              id
              headline
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`;

// On an interface: the cache needs `possibleTypes` to know what it applies to.
const CARD = gql`
  fragment Card on Entity {
    id
    name
    wikidataId
    ... on Person {
      familyName
    }
  }
`;

export const ARTICLE = gql`
  ${CARD}
  query Article($id: ID!) {
    article(id: $id) {
      id
      headline
      mentions(first: 20) {
        nodes {
          id
          text
          entity {
            ...Card
          }
        }
      }
    }
  }
`;

// Two documents that read different fields of one embedded value.
export const EVENT = gql`
  query Event($name: String!) {
    events(first: 1, filter: { name: $name }) {
      nodes {
        id
        starts {
          text
        }
      }
    }
  }
`;

export const EVENT_DATES = gql`
  query EventDates($id: ID!) {
    event(id: $id) {
      id
      starts {
        earliest
        latest
      }
    }
  }
`;

// The same article by id, read through the interface that all nodes share.
export const NODE = gql`
  query Node($id: ID!) {
    node(id: $id) {
      ...Reference
      ... on Article {
        headline
      }
    }
  }
  fragment Reference on Node {
    id
  }
`;

export const POSSIBLE_TYPES = gql`
  query PossibleTypes {
    __schema {
      types {
        kind
        name
        possibleTypes {
          name
        }
      }
    }
  }
`;
