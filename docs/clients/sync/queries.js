// What the app keeps of each object. Of other objects keep only ids, and look them up with `find`.
const KEPT = `
  fragment KeptArticle on Article { __typename id headline standfirst language version updatedAt }
  fragment KeptEntity on Entity { __typename id name description wikidataId }
`;

// The lists that are read at first. Narrow them as your app needs it, and the changes in the same way:
// articles(filter: $articles, …), changes(filter: { articles: $articles }, …).
export const LISTS = [
  ['articles', 'KeptArticle'],
  ['people', 'KeptEntity'],
  ['organizations', 'KeptEntity'],
  ['places', 'KeptEntity'],
  ['events', 'KeptEntity'],
];

export const listQuery = ([list, fragment]) => `
  query Fill($after: String, $size: Int) {
    page: ${list}(first: $size, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { ...${fragment} }
    }
  }
  ${KEPT.split('\n').filter((line) => line.includes(` ${fragment} `)).join('\n')}
`;

export const END = '{ changes(last: 1) { resumeAfter } }';

export const CHANGES = `
  query Changes($after: String, $size: Int) {
    changes(first: $size, after: $after) {
      resumeAfter
      pageInfo { hasNextPage }
      nodes { kind nodeId node { __typename ...KeptArticle ...KeptEntity } }
    }
  }
  ${KEPT}
`;
