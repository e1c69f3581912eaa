// The address shows the query that is being written, so that it can be shared. Headers never stand in it.

// Longer addresses are refused by the server or by what stands before it.
const LONGEST = 8000;
const PAUSE = 300;

const written = new Map();
let timer;

export function sharedQuery() {
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get("query");
  if (query === null) {
    return null;
  }
  for (const name of ["query", "variables", "operationName"]) {
    written.set(name, parameters.get(name) ?? "");
  }
  return {
    query,
    variables: readable(parameters.get("variables") ?? ""),
    operationName: parameters.get("operationName") ?? undefined,
  };
}

function readable(variables) {
  try {
    return JSON.stringify(JSON.parse(variables), null, 2);
  } catch {
    return variables; // shown as it is; running it says what is wrong
  }
}

export function shareInAddress(parts) {
  for (const [name, value] of Object.entries(parts)) {
    written.set(name, value ?? "");
  }
  clearTimeout(timer);
  timer = setTimeout(update, PAUSE);
}

function update() {
  const parameters = new URLSearchParams([...written].filter(([, value]) => value !== ""));
  const search = parameters.toString();
  const address = search && search.length <= LONGEST ? "?" + search : location.pathname;
  history.replaceState(null, "", address);
}
