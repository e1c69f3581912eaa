import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import WebSocket from 'ws';

// Neither client is to subscribe again by itself: it would do so with the variables of the beginning.
export const overSse = (url, key) =>
  createSseClient({
    url,
    retryAttempts: 0,
    headers: key ? { Authorization: `Bearer ${key}` } : {},
  });

export const overWebSocket = (url, key) =>
  createWsClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket, // browsers have their own
    retryAttempts: 0,
    connectionParams: key ? { authorization: `Bearer ${key}` } : {},
  });

// Whether it helps to subscribe again: the connection was lost, or the server says so.
const AGAIN = ['UNAVAILABLE', 'SLOW_SUBSCRIBER'];
const PAUSE = 500;

/**
 * Calls apply(data, errors) for each event, once and in order, over any number of connections.
 * @param cursorOf the cursor of an event
 * @param apply gets null if the event could not be read; the errors say why
 * @param after the cursor to begin after; null: from now on
 * @returns ends it
 */
export const follow = ({ connect, query, variables, cursorOf, after = null, apply, fail }) => {
  let ended = false;
  let stop = () => {};
  const again = (errors) => {
    if (ended) {
      return;
    }
    const known = Array.isArray(errors) ? errors[0]?.extensions : undefined;
    if (known && !AGAIN.includes(known.code)) {
      ended = true;
      fail(errors);
      return;
    }
    after = known?.resumeAfter ?? after;
    setTimeout(begin, PAUSE * (1 + Math.random()));
  };
  const begin = () => {
    if (ended) {
      return;
    }
    let last;
    stop = connect().subscribe(
      { query, variables: { ...variables, after } },
      {
        next: (result) => {
          if (result.data !== undefined) {
            apply(result.data, result.errors);
            after = result.data ? cursorOf(result.data) : (result.extensions?.cursor ?? after);
          } else {
            last = result.errors; // the last event of a stream over SSE
          }
        },
        error: again,
        complete: () => again(last),
      },
    );
  };
  begin();
  return () => {
    ended = true;
    stop();
  };
};
