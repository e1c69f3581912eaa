import type { TypedDocumentString } from './generated/graphql.js';

export interface Fault {
  message: string;
  path?: (string | number)[];
  extensions: { code: string };
}

/** What a document asks for; with errors of single fields, what could be answered and the errors. */
export async function ask<Data, Variables>(
  uri: string,
  document: TypedDocumentString<Data, Variables>,
  ...[variables]: Variables extends Record<string, never> ? [] : [Variables]
): Promise<{ data?: Data | null; errors?: Fault[] }> {
  const response = await fetch(uri, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      // With this form the status says whether the document ran at all.
      Accept: 'application/graphql-response+json',
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  return (await response.json()) as { data?: Data | null; errors?: Fault[] };
}
