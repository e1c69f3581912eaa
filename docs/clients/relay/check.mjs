// Runs the compiled documents against a running Dateline with its sample, without React.
// DATELINE=http://localhost:8080/graphql node check.mjs
import assert from 'node:assert/strict';
import relay from 'relay-runtime';
import { makeEnvironment } from './environment.mjs';
import nextArticles from './src/__generated__/ArticleListPaginationQuery.graphql.js';
import articleList from './src/__generated__/ArticleList_query.graphql.js';
import frontPage from './src/__generated__/FrontPageQuery.graphql.js';
import nextCoverage from './src/__generated__/PersonCoveragePaginationQuery.graphql.js';
import personCoverage from './src/__generated__/PersonCoverage_person.graphql.js';

const { createOperationDescriptor, fetchQuery, getSingularSelector } = relay;
const environment = makeEnvironment(process.env.DATELINE ?? 'http://localhost:8080/graphql');

const ask = async (query, variables) => {
  const operation = createOperationDescriptor(query, variables);
  environment.retain(operation);
  await fetchQuery(environment, query, variables).toPromise();
  return environment.lookup(operation.fragment).data;
};
// What usePaginationFragment shows.
const shown = (fragment, reference) =>
  environment.lookup(getSingularSelector(fragment, reference)).data.articles;

const page = await ask(frontPage, { count: 2 });
const person = page.people.nodes[0];
for (const [fragment, reference, next, variables] of [
  [articleList, page, nextArticles, {}],
  [personCoverage, person, nextCoverage, { id: person.id }],
]) {
  const { edges, pageInfo } = shown(fragment, reference);
  assert.equal(edges.length, 2);
  assert.ok(pageInfo.hasNextPage);
  await ask(next, { ...variables, count: 2, cursor: pageInfo.endCursor });
  const ids = shown(fragment, reference).edges.map((edge) => edge.node.id);
  assert.equal(new Set(ids).size, 4, 'the next page is added to the first');
}
console.log('Relay: documents compile, and pages of the root and of a node are added to their lists.');
