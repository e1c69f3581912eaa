// Shows each query with its answer and how to ask it from a shell; says what the endpoint has.

const GRAPHIQL = "/graphiql/";
const KINDS = ["articles", "people", "organizations", "events", "places", "quotations"];
const ONE = { people: "person" };

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

async function ask(query) {
  const answer = await fetch("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({ query }),
  });
  return answer.json();
}

// A text that is cut says so, and can be shown whole.
function pane(label, title) {
  const text = element("pre", { tabIndex: 0 });
  text.setAttribute("role", "region");
  text.setAttribute("aria-label", `${label}: ${title}`);
  const all = element("button", { type: "button", className: "all", hidden: true });
  const offer = (words, isWhole) => {
    all.textContent = words;
    all.setAttribute("aria-label", `${words} of the ${label.toLowerCase()}: ${title}`);
    all.setAttribute("aria-expanded", isWhole);
  };
  all.addEventListener("click", () => {
    const isWhole = text.classList.toggle("whole");
    offer(isWhole ? "Show less" : all.dataset.more, isWhole);
  });
  const fill = (content) => {
    text.textContent = content;
    all.hidden = text.scrollHeight <= text.clientHeight + 1;
    all.dataset.more = `Show all ${content.split("\n").length} lines`;
    offer(all.dataset.more, text.classList.contains("whole"));
  };
  return { box: element("div", { className: "pane" }, element("h4", { textContent: label }), text, all), fill };
}

function shellLine(name) {
  return `curl -s ${location.origin}/queries/${name}.graphql | curl -sG ${location.origin}/graphql --data-urlencode query@-`;
}

function copyButton(text, title) {
  const button = element("button", { type: "button", textContent: "Copy" });
  button.setAttribute("aria-label", "Copy the command: " + title);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  });
  return button;
}

async function show(section) {
  const name = section.dataset.query;
  const file = `/queries/${name}.graphql`;
  const answer = await fetch(file);
  if (!answer.ok) {
    throw new Error(`${file}: ${answer.status}`);
  }
  const query = (await answer.text()).trim();
  const title = section.querySelector("h3").textContent;

  const open = element("a", { className: "button", href: GRAPHIQL + "?query=" + encodeURIComponent(query), textContent: "Open in GraphiQL" });
  open.setAttribute("aria-label", "Open in GraphiQL: " + title);

  const line = shellLine(name);
  const command = element("pre", { className: "command", tabIndex: 0, textContent: line });
  command.setAttribute("role", "region");
  command.setAttribute("aria-label", "Command: " + title);
  const shell = element("div", { className: "shell" }, command);
  if (navigator.clipboard) {
    shell.append(copyButton(line, title));
  }

  const asked = pane("Query", title);
  const answered = pane("Answer", title);
  section.append(
    element("p", { className: "open" }, open),
    element("div", { className: "panes" }, asked.box, answered.box),
    element("h4", { textContent: "From a shell" }),
    shell,
  );
  asked.fill(query);
  try {
    answered.fill(JSON.stringify(await ask(query), null, 2));
  } catch {
    answered.fill("The endpoint is not available at the moment.");
  }
}

function showFileOnly(section) {
  section.append(element("p", {}, element("a", { href: `/queries/${section.dataset.query}.graphql`, textContent: "The query’s file" })));
}

function count(kind, number) {
  const name = number === 1 ? (ONE[kind] ?? kind.slice(0, -1)) : kind;
  return `${number.toLocaleString("en")} ${name}`;
}

function say(health, words, isGood) {
  health.textContent = words;
  health.classList.toggle("good", isGood);
  health.classList.toggle("bad", !isGood);
}

async function check(health) {
  try {
    const { data } = await ask(`{ ${KINDS.map((kind) => `${kind} { totalCount }`).join(" ")} }`);
    const counts = KINDS.filter((kind) => data[kind]).map((kind) => count(kind, data[kind].totalCount));
    say(health, `The endpoint /graphql is available. The graph has ${counts.slice(0, -1).join(", ")} and ${counts.at(-1)}.`, true);
  } catch {
    say(health, "The endpoint /graphql is not available at the moment.", false);
  }
}

// All at once: no query's link waits for the answer of another.
const health = document.getElementById("health");
const sections = [...document.querySelectorAll("section[data-query]")];
await Promise.all([
  check(health),
  ...sections.map((section) => show(section).catch(() => showFileOnly(section))),
]);
document.body.dataset.ready = "true";
// live.js is told first when the server goes or comes again.
addEventListener("live-changed", () => check(health));
