// The menu of a narrow screen: opens by its button, closes on a choice, on Escape, by its own button and beside it.

function toggleMenu() {
  const page = document.getElementById("page");
  const sidebar = document.getElementById("sidebar");
  const button = document.querySelector(".sidebar-open-button");

  function open() {
    page.classList.add("drawer-open");
    button.setAttribute("aria-expanded", "true");
    document.getElementById("search").focus();
  }

  function close() {
    if (!page.classList.contains("drawer-open")) {
      return;
    }
    page.classList.remove("drawer-open");
    button.setAttribute("aria-expanded", "false");
    button.focus();
  }

  button.addEventListener("click", open);
  document.querySelector(".close-button").addEventListener("click", close);
  document.querySelector(".drawer-overlay").addEventListener("click", close);
  sidebar.addEventListener("click", (event) => event.target.closest("a") && close());
  document.addEventListener("keydown", (event) => event.key === "Escape" && close());
}
