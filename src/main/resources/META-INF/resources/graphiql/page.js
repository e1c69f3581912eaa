// GraphiQL on this server's endpoint, with the examples of the landing page as tabs.

import { shareInAddress, sharedQuery } from "./address.js";
import { amendMarkup } from "./keyboard.js";
import { followTheme } from "./theme.js";
import { TabStorage } from "./storage.js";

const { createElement, useEffect } = window.React;
const { GraphiQL } = window;

async function text(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer.text();
}

// GraphiQL works without the examples too.
async function examples() {
  try {
    const names = JSON.parse(await text("/queries/index.json"));
    return (await Promise.all(names.map((name) => text(`/queries/${name}.graphql`)))).map((query) => query.trim());
  } catch {
    return ["{ __typename }"];
  }
}

// A WebSocket with a wrong login is opened again and again, as the login might be good later. HTTP says at once what is wrong.
function checkingLogin(fetcher) {
  return async (request, options) => {
    if (/\bsubscription\b/.test(request.query) && Object.keys(options?.headers ?? {}).length > 0) {
      const answer = await fetch("/graphql", {
        method: "POST",
        headers: { ...options.headers, "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify({ query: "{ __typename }" }),
      });
      if (answer.status === 401) {
        return answer.json();
      }
    }
    return fetcher(request, options);
  };
}

function Page({ queries }) {
  const storage = new TabStorage(queries);
  const shared = sharedQuery();
  const first = storage.isNew() ? queries[0] : undefined;
  return createElement(
    GraphiQL,
    {
      fetcher: checkingLogin(
        GraphiQL.createFetcher({
          url: "/graphql",
          subscriptionUrl: `${location.origin.replace(/^http/, "ws")}/graphql`,
          headers: { accept: "application/graphql-response+json, application/json" },
        }),
      ),
      storage,
      shouldPersistHeaders: false,
      query: shared?.query ?? first,
      // A shared query comes with its own variables or none, not with those of the last visit.
      variables: shared ? shared.variables : undefined,
      operationName: shared?.operationName,
      onEditQuery: (query) => shareInAddress({ query }),
      onEditVariables: (variables) => shareInAddress({ variables }),
      onEditOperationName: (operationName) => shareInAddress({ operationName }),
    },
    createElement(
      GraphiQL.Logo,
      null,
      createElement("a", { className: "graphiql-logo-link", href: "/" }, "Dateline"),
    ),
  );
}

function App({ queries }) {
  useEffect(amendMarkup, []);
  return createElement(Page, { queries });
}

followTheme();
const queries = await examples();
const place = document.getElementById("graphiql");
if (window.ReactDOM.createRoot) {
  window.ReactDOM.createRoot(place).render(createElement(App, { queries }));
} else {
  window.ReactDOM.render(createElement(App, { queries }), place);
}
