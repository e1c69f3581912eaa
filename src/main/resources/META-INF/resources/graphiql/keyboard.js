// Makes GraphiQL usable by keyboard and screen reader: each editor has a name, Tab leaves it, tabs are a list of buttons.

const NAMES = [
  [".graphiql-query-editor", "Query"],
  [".graphiql-editor-tool .graphiql-editor:nth-of-type(1)", "Variables"],
  [".graphiql-editor-tool .graphiql-editor:nth-of-type(2)", "Headers"],
  [".graphiql-response", "Response"],
];

// Ctrl and ] or [ still indent.
const TAB_LEAVES = { Tab: false, "Shift-Tab": false };

function nameEditor(place, name) {
  const editor = place.querySelector(".CodeMirror");
  if (!editor || editor.dataset.named) {
    return;
  }
  editor.dataset.named = name;
  editor.CodeMirror.addKeyMap(TAB_LEAVES, true);
  // What scrolls can be scrolled by keyboard too.
  editor.querySelector(".CodeMirror-scroll").tabIndex = 0;
  editor.querySelector("textarea")?.setAttribute("aria-label", name);
}

// Each tab holds a second button, which closes it: no tab of ARIA may.
function tabsAsButtons() {
  for (const list of document.querySelectorAll(".graphiql-tabs[role='tablist']")) {
    list.setAttribute("role", "group");
  }
  for (const tab of document.querySelectorAll(".graphiql-tab")) {
    if (tab.getAttribute("role") !== "none") {
      tab.setAttribute("role", "none");
    }
    tab.removeAttribute("aria-selected");
    const isCurrent = tab.classList.contains("graphiql-tab-active");
    tab.querySelector(".graphiql-tab-button")?.setAttribute("aria-current", isCurrent);
  }
}

function amend() {
  for (const [selector, name] of NAMES) {
    const place = document.querySelector(selector);
    if (place) {
      nameEditor(place, name);
    }
  }
  tabsAsButtons();
}

export function amendMarkup() {
  const observer = new MutationObserver(amend);
  observer.observe(document.getElementById("graphiql"), {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["aria-selected", "class", "role"],
  });
  amend();
  return () => observer.disconnect();
}
