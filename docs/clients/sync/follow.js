// Keeps the copy in a file up to date, until it is ended: node follow.js copy.json [page size]
import { setTimeout as pause } from 'node:timers/promises';
import { fileStore } from './file.js';
import { sync } from './sync.js';

const url = process.env.DATELINE ?? 'http://localhost:8080/graphql';
const [path = 'copy.json', size = '100'] = process.argv.slice(2);
const store = fileStore(path);
for (;;) {
  try {
    await sync(url, store, Number(size));
  } catch (error) {
    console.error(error.message);
  }
  await pause(500);
}
