import { readFile, rename, writeFile } from 'node:fs/promises';

// Keeps the copy in a file. An app has a database: objects, merged ids and the cursor in one transaction.
export const fileStore = (path) => ({
  load: async () => {
    try {
      return JSON.parse(await readFile(path, 'utf8'));
    } catch (error) {
      if (error.code === 'ENOENT') {
        return null;
      }
      throw error;
    }
  },
  // The new file takes the place of the old one at once, so it is never half written.
  save: async (state) => {
    await writeFile(`${path}.new`, JSON.stringify(state));
    await rename(`${path}.new`, path);
  },
});
