// Asks a running Dateline with its sample, in types that graphql-codegen made of the schema.
// DATELINE=http://localhost:8080/graphql npm test
import assert from 'node:assert/strict';
import { ask } from './ask.js';
import { graphql } from './generated/gql.js';
import { type EventStatus, HeadlinesDocument } from './generated/graphql.js';

const uri = process.env['DATELINE'] ?? 'http://localhost:8080/graphql';

const Visit = graphql(`
  query Visit($name: String!) {
    events(first: 1, filter: { name: $name }) {
      nodes {
        name
        status
        participants(first: 10) {
          nodes {
            role
            agent {
              __typename
              id
              name
              ... on Person {
                familyName
              }
            }
          }
        }
      }
    }
  }
`);

const { data, errors } = await ask(uri, Visit, { name: 'choe visit russia' });
assert.equal(errors, undefined);
const visit = data?.events?.nodes[0];
assert.ok(visit);
const status: EventStatus | null | undefined = visit.status;
assert.equal(status, 'PAST');
// The type of the agent decides which fields are there, for the compiler too.
const families = visit.participants.nodes.flatMap(({ agent }) =>
  agent.__typename === 'Person' ? [agent.familyName] : [],
);
assert.ok(families.includes('Choe'), String(families));

// A document from a file.
const front = await ask(uri, HeadlinesDocument, { first: 3 });
assert.ok((front.data?.articles?.nodes.length ?? 0) > 0);

console.log('TypeScript: documents in code and in files compile and run.');
