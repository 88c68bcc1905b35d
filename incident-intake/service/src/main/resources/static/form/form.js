// Everything works without this file. It copies a code, prints a receipt, keeps a page that cannot be sent, fills in what a text became, and moves the focus to what became of a retry.
document.addEventListener("click", event => {
  const copy = event.target.closest("[data-copy]");
  if (copy) {
    const said = document.querySelector("[data-copied]");
    navigator.clipboard?.writeText(document.getElementById(copy.dataset.copy).textContent)
      .then(() => { said.textContent = said.dataset.said; });
  }
  if (event.target.closest("[data-print]")) {
    window.print();
  }
});
// A page that is sent without a connection would be lost with all that was typed on it.
document.addEventListener("submit", event => {
  const told = document.querySelector("[data-offline]");
  if (told) {
    told.hidden = navigator.onLine;
    if (!navigator.onLine) {
      event.preventDefault();
      told.scrollIntoView({ block: "center" });
    }
  }
});
const show = () => document.querySelectorAll("[data-copy], [data-print]").forEach(button => { button.hidden = false; });
document.addEventListener("DOMContentLoaded", show);
document.addEventListener("htmx:afterSettle", () => {
  show();
  document.querySelectorAll("[data-fill]").forEach(text => {
    const area = document.getElementById(text.dataset.fill);
    area.value = text.textContent;
    area.focus();
    text.remove();
  });
  document.querySelector("[data-focus='']")?.focus();
});
