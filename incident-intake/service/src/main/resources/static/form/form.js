// Everything works without this file. It goes from question to question within one page, so that the browser's way back keeps what was typed; copies a code, prints a receipt, fills in what a text became, and moves the focus to what became of a retry.
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
// The questions that were shown, as they were left, by their place in the history: in memory only. The history itself keeps what
// the service sealed, which nobody can read, so that a page that is loaded anew shows the same question.
const shown = [];
let here = 0;
let underway = false;

// Buttons of the frame send the form too, for another language or other colours: they change all of the page.
const changesAll = button => ["lang", "theme"].includes(button?.name);

document.addEventListener("submit", event => {
  const { target: form, submitter } = event;
  if (!navigator.onLine) {
    event.preventDefault();
    tellOffline();
  } else if (form.id === "wizard") {
    event.preventDefault();
    if (!underway) step(form, submitter);
  }
});

async function step(form, button) {
  underway = true;
  form.setAttribute("aria-busy", "true");
  try {
    const page = await ask(new URLSearchParams(new FormData(form, button)));
    if (changesAll(button)) {
      history.replaceState(entry(page), "", "/melden");
      location.reload();
      return;
    }
    const next = page.getElementById("content");
    shown[here] = { content: document.getElementById("content"), title: document.title };
    shown.length = here + 1;
    history.replaceState({ question: here, sealed: left(button, page) }, "");
    here += 1;
    history.pushState(entry(page), "", "/melden");
    put(next, page.title);
    ready(next);
  } catch {
    // Without an answer the page stays, with all that was typed on it.
    tellOffline();
  } finally {
    underway = false;
    form.removeAttribute("aria-busy");
  }
}

async function ask(body) {
  const answer = await fetch("/melden", { method: "POST", body, headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!page.getElementById("content")) throw new Error("no page");
  return page;
}

function entry(page) {
  return { question: here, sealed: carried(page), received: page.getElementById("receipt") !== null };
}

// What has the service show a page again: what its form carries in hidden fields.
function carried(page) {
  const hidden = new URLSearchParams([...page.querySelectorAll("#wizard > input[type=hidden]")].map(field => [field.name, field.value]));
  if (!hidden.has("state")) return null;
  if (!hidden.has("sending") && !hidden.has("kept")) {
    hidden.set("kept", "yes");
    hidden.set("go", "resume");
  }
  return hidden.toString();
}

// The same of the page that is left, with what was just answered on it: the answers went on to the next page.
function left(button, page) {
  const answers = page.querySelector("#wizard > [name=state]");
  if (!answers || (button?.name === "go" && !["next", "send"].includes(button.value))) return carried(document);
  const title = asked => asked.querySelector("h1")?.textContent;
  const further = page.querySelector("#wizard > .back") && title(page) !== title(document);
  return new URLSearchParams({ state: answers.value, kept: "yes", go: further ? "back" : "resume" }).toString();
}

function tellOffline() {
  const told = document.querySelector("[data-offline]");
  if (told) {
    told.hidden = false;
    told.scrollIntoView({ block: "center" });
  }
}

function put(content, title) {
  document.getElementById("content").replaceWith(content);
  document.title = title;
  scrollTo(0, 0);
}

function ready(content) {
  window.htmx?.process(content);
  show();
  const told = content.querySelector("[data-focus]") ?? content.querySelector("h1");
  told?.setAttribute("tabindex", "-1");
  told?.focus({ preventScroll: true });
}

addEventListener("popstate", event => {
  const wanted = event.state?.question;
  if (wanted === undefined || wanted === here) return;
  if (shown[wanted] === undefined) {
    location.reload();
    return;
  }
  shown[here] = { content: document.getElementById("content"), title: document.title };
  here = wanted;
  put(shown[here].content, shown[here].title);
  ready(shown[here].content);
});

document.addEventListener("DOMContentLoaded", async () => {
  const { question, sealed, received } = history.state ?? {};
  if (!sealed) return;
  here = question;
  // A link to this same address inherits the place in the history: after a receipt it asks for another report.
  if (received && performance.getEntriesByType("navigation")[0]?.type === "navigate") {
    history.replaceState({ question: here }, "");
    return;
  }
  const fresh = document.getElementById("content");
  fresh.hidden = true;
  const page = await ask(new URLSearchParams(sealed)).catch(() => null);
  if (page) {
    const content = page.getElementById("content");
    const next = entry(page);
    if (next.received) history.replaceState(next, "");
    put(content, page.title);
    ready(content);
  } else {
    fresh.hidden = false;
    tellOffline();
  }
});

const show = () => document.querySelectorAll("[data-copy], [data-print]").forEach(button => { button.hidden = false; });
document.addEventListener("DOMContentLoaded", show);
document.addEventListener("htmx:afterSettle", () => {
  show();
  if (history.state && document.getElementById("receipt")) history.replaceState(entry(document), "");
  document.querySelectorAll("[data-fill]").forEach(text => {
    const area = document.getElementById(text.dataset.fill);
    area.value = text.textContent;
    area.focus();
    text.remove();
  });
  document.querySelector("[data-focus='']")?.focus();
});
