// The class "light" on the page while GraphiQL is light, by the reader's choice in its settings or by the system.

const system = window.matchMedia("(prefers-color-scheme: dark)");

function update() {
  const { classList } = document.body;
  const isDark = classList.contains("graphiql-dark") || (system.matches && !classList.contains("graphiql-light"));
  classList.toggle("light", !isDark);
}

export function followTheme() {
  system.addEventListener("change", update);
  new MutationObserver(update).observe(document.body, { attributeFilter: ["class"] });
  update();
}
