// Around a client of graphql-ws 6, for subscriptions that outlive restarts of servers and lost connections:
//   resuming(createClient({ url, connectionParams, retryAttempts: 0 }))
// graphql-ws alone is not enough: an error ends an operation, also the one that a server sends before it shuts
// down; and after a lost connection it subscribes again with the variables of the first time.
// Only for subscriptions: a mutation that is sent twice may be done twice.

const SHORTEST = 500;
const LONGEST = 30_000;
const MINUTE = 60_000; // after it, all of a client's cost per minute is available again

// For `after: null`. Without it, what comes while the connection is lost before the first event would be missed.
const LATEST = { query: '{ changes(last: 1) { resumeAfter } }' };

// Closed by a server that stops, a proxy, or the network. For other codes it does not help to try again, such as
// 4403: the login is not accepted. A connection that could not be opened is an event without a code, whatever
// the reason; an Error was thrown in the client, for example by connectionParams.
const LOST = [1000, 1001, 1005, 1006, 1012, 1013, 1014, 4408, 4499];
const isLost = ({ code }, isThrown) => (code === undefined ? !isThrown : LOST.includes(code));

// Whether it helps to subscribe again after the error of an operation. RATE_LIMITED: unless the operation costs
// more than a whole minute has. UNAUTHENTICATED: if the login has ended while the subscription ran; the next
// connection asks connectionParams for a new one, and if that is not accepted, it is closed with 4403.
const isPassing = ({ code, resumeAfter, cost, limit }) =>
  ['UNAVAILABLE', 'SLOW_SUBSCRIBER'].includes(code) ||
  (code === 'RATE_LIMITED' && !(cost > limit)) ||
  (code === 'UNAUTHENTICATED' && resumeAfter !== undefined);

// The server says when; at most a minute, as clocks differ.
const wait = ({ code, resetAt }) =>
  code === 'RATE_LIMITED' ? Math.min(MINUTE, Math.max(0, Date.parse(resetAt) - Date.now()) || 0) : 0;

export const resuming = (client) => ({
  /** As that of graphql-ws. The document has the variable $after, and selects `cursor` of its one field. */
  subscribe(payload, sink) {
    if (payload.query && !(/\$after\b/.test(payload.query) && /\bcursor\b/.test(payload.query))) {
      throw new Error('A subscription that is resumed needs the variable $after and the field cursor.');
    }
    let after = payload.variables?.after ?? null;
    let attempts = 0;
    let ended = false;
    let timer;
    let stop = () => {};

    const end = (tell) => {
      if (!ended) {
        ended = true;
        tell();
      }
    };
    const run = (what, next, complete) => {
      const begun = Date.now();
      stop = client.subscribe(what, {
        next,
        complete,
        error: (why) => {
          const known = Array.isArray(why) ? (why[0]?.extensions ?? {}) : undefined;
          after = known?.resumeAfter ?? after;
          if (known ? !isPassing(known) : !isLost(why ?? {}, why instanceof Error)) {
            end(() => sink.error(why));
          } else if (!ended) {
            attempts = Date.now() - begun > LONGEST ? 0 : attempts + 1;
            // Half of it at random, so that the clients of a server that stopped do not all come at once.
            const pause = Math.min(LONGEST, SHORTEST * 2 ** attempts) * (0.5 + Math.random() / 2);
            timer = setTimeout(begin, pause + wait(known ?? {}));
          }
        },
      });
    };
    const follow = () =>
      run(
        { ...payload, variables: { ...payload.variables, after } },
        (result) => {
          sink.next(result);
          // After it was applied. An event that could not be read has its cursor elsewhere.
          after = Object.values(result.data ?? {})[0]?.cursor ?? result.extensions?.cursor ?? after;
        },
        () => end(() => sink.complete()),
      );
    const takeCursor = () =>
      run(
        LATEST,
        ({ data, errors }) => {
          after = data?.changes?.resumeAfter ?? null;
          if (after === null) {
            end(() => sink.error(errors));
          }
        },
        () => (after === null ? end(() => sink.complete()) : ended || follow()),
      );
    const begin = () => (after === null ? takeCursor() : follow());

    begin();
    return () => {
      clearTimeout(timer);
      end(() => sink.complete());
      stop();
    };
  },
});
