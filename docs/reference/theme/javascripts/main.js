window.addEventListener("DOMContentLoaded", () => {
  toggleMenu();
  searchReference();
  scrollSpy();
});
