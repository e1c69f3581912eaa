// Finds queries, types and their fields by name, those whose description has the words after them.

const MOST_FOUND = 40;

// "Article" and "Article.headline", each with its place on the page.
function searchEntries() {
  const entries = [];
  for (const section of document.querySelectorAll("section.operation, section.definition")) {
    const name = section.querySelector("h3").textContent.trim();
    const about = section.querySelector(".operation-description, .definition-description");
    entries.push({ name, address: section.id, text: about?.textContent ?? "" });
    for (const field of section.querySelectorAll("td[data-field]")) {
      const fieldName = field.querySelector("code")?.textContent.trim();
      if (fieldName) {
        const row = field.parentElement;
        row.id = `${section.id}.${fieldName}`;
        entries.push({ name: `${name}.${fieldName}`, address: row.id, text: row.cells[1]?.textContent ?? "" });
      }
    }
  }
  return entries;
}

// The better the smaller; -1 is no match.
function searchRank(entry, words) {
  const name = entry.name.toLowerCase();
  const last = name.slice(name.indexOf(".") + 1);
  if (words.every((word) => name.includes(word))) {
    const isWhole = words.length === 1 && last === words[0];
    return isWhole ? 0 : last.startsWith(words[0]) ? 1 : 2;
  }
  const text = name + " " + entry.text.toLowerCase();
  return words.every((word) => text.includes(word)) ? 3 : -1;
}

function searchReference() {
  const entries = searchEntries();
  const field = document.getElementById("search");
  const list = document.getElementById("found");
  const status = document.getElementById("found-count");
  const nav = document.getElementById("nav");

  // The rows of fields have ids only now.
  if (location.hash) {
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }

  function show() {
    const words = field.value.toLowerCase().split(/[\s.]+/).filter(Boolean);
    const found = words.length === 0 ? [] : entries
      .map((entry) => ({ ...entry, rank: searchRank(entry, words) }))
      .filter((entry) => entry.rank >= 0)
      .sort((a, b) => a.rank - b.rank || a.name.length - b.name.length);
    list.replaceChildren(...found.slice(0, MOST_FOUND).map(searchResult));
    status.textContent = words.length === 0 ? "" : searchCount(found.length);
    nav.hidden = words.length > 0;
  }

  field.addEventListener("input", show);
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  show();
}

function searchResult(entry) {
  const link = document.createElement("a");
  link.href = "#" + entry.address;
  link.textContent = entry.name;
  const item = document.createElement("li");
  item.append(link);
  return item;
}

function searchCount(count) {
  if (count === 0) {
    return "Nothing found";
  }
  return count > MOST_FOUND ? `The first ${MOST_FOUND} of ${count}` : `${count} found`;
}
