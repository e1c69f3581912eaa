// Writes schema.graphql as the server has it.
// DATELINE=http://localhost:8080/graphql node schema.js
import { writeFile } from 'node:fs/promises';

const uri = `${process.env.DATELINE ?? 'http://localhost:8080/graphql'}/schema.graphql`;
const response = await fetch(uri);
if (!response.ok) {
  throw new Error(`${uri} answered ${response.status}`);
}
await writeFile(new URL('schema.graphql', import.meta.url), await response.text());
