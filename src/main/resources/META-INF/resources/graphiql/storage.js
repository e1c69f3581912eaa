// What GraphiQL keeps between visits: tabs, history and layout, never request headers, which may hold tokens.

const PREFIX = "graphiql:";
const TABS = PREFIX + "tabState";

function withoutHeaders(value) {
  return JSON.stringify(JSON.parse(value), (name, part) => (name === "headers" ? null : part));
}

// Headers stand in a key of their own and within the JSON of tabs, history and favorites.
function kept(key, value) {
  if (key === PREFIX + "headers") {
    return null;
  }
  try {
    return value.includes("headers") ? withoutHeaders(value) : value;
  } catch {
    return value;
  }
}

function browserStorage() {
  try {
    const storage = window.localStorage;
    storage.getItem(TABS);
    return storage;
  } catch {
    return new Map(); // storage is blocked in this browser
  }
}

// At the first visit there is a tab for each example.
function exampleTabs(queries) {
  const tabs = queries.map((query, index) => ({
    id: "example-" + index,
    title: operationName(query),
    query,
    variables: null,
    headers: null,
    operationName: operationName(query),
    response: null,
  }));
  return JSON.stringify({ tabs, activeTabIndex: 0 });
}

function operationName(query) {
  return query.match(/^\s*query\s+(\w+)/m)?.[1] ?? "Query";
}

export class TabStorage {
  #storage = browserStorage();
  #examples;

  constructor(queries) {
    this.#examples = exampleTabs(queries);
  }

  isNew() {
    return this.#read(TABS) === null;
  }

  #read(key) {
    return (this.#storage instanceof Map ? this.#storage.get(key) : this.#storage.getItem(key)) ?? null;
  }

  getItem(key) {
    return this.#read(key) ?? (key === TABS ? this.#examples : null);
  }

  setItem(key, value) {
    const text = kept(key, value);
    if (text === null) {
      this.removeItem(key);
    } else if (this.#storage instanceof Map) {
      this.#storage.set(key, text);
    } else {
      this.#storage.setItem(key, text);
    }
  }

  removeItem(key) {
    if (this.#storage instanceof Map) {
      this.#storage.delete(key);
    } else {
      this.#storage.removeItem(key);
    }
  }

  get length() {
    return this.#keys().length;
  }

  clear() {
    this.#keys().forEach((key) => this.removeItem(key));
  }

  #keys() {
    const keys = this.#storage instanceof Map ? [...this.#storage.keys()] : Object.keys(this.#storage);
    return keys.filter((key) => key.startsWith(PREFIX));
  }
}
