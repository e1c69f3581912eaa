// Shows each query's text and makes the link that opens it in GraphiQL; says whether the endpoint answers.

const GRAPHIQL = "/graphiql/";

function link(href, text, className) {
  const a = document.createElement("a");
  a.href = href;
  a.textContent = text;
  a.className = className;
  return a;
}

async function show(section) {
  const file = `/queries/${section.dataset.query}.graphql`;
  const answer = await fetch(file);
  if (!answer.ok) {
    throw new Error(`${file}: ${answer.status}`);
  }
  const query = (await answer.text()).trim();
  const title = section.querySelector("h3").textContent;

  const open = link(GRAPHIQL + "?query=" + encodeURIComponent(query), "Open in GraphiQL", "button");
  open.setAttribute("aria-label", "Open in GraphiQL: " + title);
  const links = document.createElement("p");
  links.className = "open";
  links.append(open);

  const text = document.createElement("pre");
  text.tabIndex = 0;
  text.setAttribute("aria-label", "Query: " + title);
  text.textContent = query;
  section.append(links, text);
}

function showFileOnly(section) {
  const links = document.createElement("p");
  links.append(link(`/queries/${section.dataset.query}.graphql`, "The query’s file", ""));
  section.append(links);
}

async function check(health) {
  try {
    const answer = await fetch("/graphql", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ query: "{ articles { totalCount } }" }),
    });
    const articles = (await answer.json()).data.articles.totalCount;
    health.textContent = `The endpoint /graphql answers: ${articles} ${articles === 1 ? "article" : "articles"} to read.`;
    health.classList.add("good");
  } catch (e) {
    health.textContent = "The endpoint /graphql does not answer just now.";
    health.classList.add("bad");
  }
}

check(document.getElementById("health"));
for (const section of document.querySelectorAll("section[data-query]")) {
  show(section).catch(() => showFileOnly(section));
}
