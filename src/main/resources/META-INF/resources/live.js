// The newest articles, kept up to date by a subscription over Server-Sent Events.

const SHOWN = 5;
const AGAIN_AFTER_MILLISECONDS = 5000;

const LIST = `articles(first: ${SHOWN}) { nodes { id headline publishedAt } }`;
const START = `{ changes(last: 1) { resumeAfter } ${LIST} }`;

const EVENTS = `subscription Latest($after: String) {
  articles(after: $after) { kind articleId article { id headline publishedAt } }
}`;

const section = document.getElementById("live");
const state = document.getElementById("live-state");
const list = document.getElementById("live-articles");
const times = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });

function say(words, isGood) {
  const wasGood = state.classList.contains("good");
  state.textContent = words;
  state.classList.toggle("good", isGood);
  if (wasGood !== isGood) {
    dispatchEvent(new Event("live-changed"));
  }
}

function row({ id, headline, publishedAt }, note) {
  const item = document.createElement("li");
  const time = document.createElement("time");
  const title = document.createElement("span");
  item.dataset.id = id;
  item.dataset.publishedAt = publishedAt;
  time.dateTime = publishedAt;
  time.textContent = times.format(new Date(publishedAt));
  title.textContent = headline;
  item.append(time, title);
  if (note) {
    const mark = document.createElement("span");
    mark.className = "note";
    mark.textContent = note;
    item.append(mark);
  }
  return item;
}

function put(item) {
  const next = [...list.children].find((other) => new Date(other.dataset.publishedAt) <= new Date(item.dataset.publishedAt));
  list.insertBefore(item, next ?? null);
  while (list.children.length > SHOWN) {
    list.lastElementChild.remove();
  }
}

async function apply({ kind, articleId, article }) {
  const shown = [...list.children].find((item) => item.dataset.id === articleId);
  shown?.remove();
  if (article && (shown || kind === "PUBLISHED")) {
    put(row(article, kind === "CORRECTED" ? "corrected" : ""));
  } else if (shown) {
    // An older one takes its place.
    show((await ask(`{ ${LIST} }`)).articles);
  }
}

function show({ nodes }) {
  const notes = new Map([...list.children].map((item) => [item.dataset.id, item.querySelector(".note")?.textContent]));
  list.replaceChildren(...nodes.map((article) => row(article, notes.get(article.id))));
}

async function ask(query) {
  const answer = await fetch("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()).data;
}

function follow(after) {
  const parameters = new URLSearchParams({ query: EVENTS, variables: JSON.stringify({ after }) });
  // Where the connection is lost, the browser connects again and names the last event's cursor.
  const events = new EventSource(`/graphql?${parameters}`);
  events.addEventListener("open", () => say("Live", true));
  events.addEventListener("next", ({ data }) => {
    const event = JSON.parse(data).data?.articles;
    if (event) {
      apply(event);
    }
  });
  events.addEventListener("complete", () => again(events));
  events.addEventListener("error", () => {
    say("Connecting again", false);
    if (events.readyState === EventSource.CLOSED) {
      again(events);
    }
  });
  addEventListener("pagehide", () => events.close(), { once: true });
}

function again(events) {
  events.close();
  say("Connecting again", false);
  setTimeout(start, AGAIN_AFTER_MILLISECONDS);
}

// The cursor is taken before the list is read, so nothing is missed between the two.
async function start() {
  try {
    const { changes, articles } = await ask(START);
    show(articles);
    section.hidden = false;
    follow(changes.resumeAfter);
  } catch {
    say("Not available at the moment", false);
    setTimeout(start, AGAIN_AFTER_MILLISECONDS);
  }
}

addEventListener("pageshow", ({ persisted }) => persisted && start());
await start();
