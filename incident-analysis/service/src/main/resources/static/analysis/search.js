// Everything works without this file: it saves loading the page again, and adds keys. Texts are in the page.
const keysOff = () => /(?:^|; )shortcuts=off(?:;|$)/.test(document.cookie);
const one = (selector) => document.querySelector(selector);
const items = () => [...document.querySelectorAll("[data-item]")];

function current() {
  const all = items();
  const focused = all.indexOf(document.activeElement);
  return focused >= 0 ? focused : all.findIndex((item) => item.hasAttribute("aria-current"));
}

function move(by) {
  const all = items();
  const next = all[Math.max(0, Math.min(all.length - 1, current() + by))];
  next?.focus({ preventScroll: true });
  next?.closest("li").scrollIntoView({ block: "nearest" });
}

const keys = {
  "/": () => { one("#q")?.focus(); one("#q")?.select(); },
  j: () => move(1),
  k: () => move(current() < 0 ? 0 : -1),
  o: () => items()[Math.max(0, current())]?.click(),
  x: () => one("[data-close]")?.click(),
  "?": () => one("#keys").showModal(),
};

document.addEventListener("keydown", (event) => {
  if (keysOff() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || one("dialog[open]")) return;
  if (event.target.closest("input, select, textarea, [contenteditable]")) return;
  if (Object.hasOwn(keys, event.key)) {
    event.preventDefault();
    keys[event.key]();
  }
});

// A link that is opened in another tab or window is no business of ours.
document.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) event.stopImmediatePropagation();
}, true);

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-keys-open]")) one("#keys").showModal();
});

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-submit]")) event.target.form.requestSubmit();
  if (event.target.matches("[data-keys-switch]")) {
    document.cookie = `shortcuts=${event.target.checked ? "on" : "off"}; path=/; max-age=31536000; samesite=lax`;
  }
});

// An address says only what was chosen.
document.addEventListener("formdata", (event) => {
  for (const [name, value] of [...event.formData]) {
    if (value === "") event.formData.delete(name);
  }
  if (event.formData.get("sort") === "-receivedAt") event.formData.delete("sort");
});

// A page that says what is wrong is shown like any other; without an answer the browser tells what is the matter.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr } = event.detail;
  if (xhr.status >= 400) {
    const page = xhr.responseText.includes('id="search"');
    event.detail.shouldSwap = page;
    event.detail.isError = false;
    if (!page) location.assign(event.detail.pathInfo.finalRequestPath);
  }
});
document.addEventListener("htmx:sendError", (event) => location.assign(event.detail.pathInfo.finalRequestPath));

let before = 0;
document.addEventListener("htmx:beforeRequest", () => { before = items().length; });

document.addEventListener("htmx:afterSettle", (event) => {
  const settled = event.detail.elt;
  for (const back of document.querySelectorAll("input[name=back]")) back.value = location.pathname + location.search;
  if (settled.id === "reading") {
    const open = new URLSearchParams(location.search).get("open");
    for (const item of items()) {
      const chosen = item.id === `i-${open}`;
      if (chosen) item.setAttribute("aria-current", "true"); else item.removeAttribute("aria-current");
      item.closest("li").classList.toggle("open", chosen);
    }
    const heading = settled.querySelector("h2");
    heading?.focus({ preventScroll: true });
    settled.scrollTop = 0;
    if (matchMedia("(max-width: 60rem)").matches) scrollTo(0, 0);
  }
  if (settled.id === "more") items()[before]?.focus();
  if (settled.id === "search") one("#said").textContent = one("#count")?.textContent ?? "";
  ready();
});

function ready() {
  for (const button of document.querySelectorAll("[data-keys-open]")) button.hidden = false;
  const box = one("[data-keys-switch]");
  if (box) box.checked = !keysOff();
}
document.addEventListener("DOMContentLoaded", ready);
