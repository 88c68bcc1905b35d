// Says that somebody else worked on the case; what is being typed stays.
"use strict";
const changes = document.querySelector("[data-changes]")?.dataset.changes;
if (changes) {
  const source = new EventSource(changes);
  source.addEventListener("changed", () => {
    document.getElementById("changed").hidden = false;
    source.close();
  });
}

// Words that are selected in a text are filled in below it, so that masking them takes one click more.
document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  const words = selection === null ? "" : selection.toString().trim();
  if (words === "" || selection.anchorNode === null) {
    return;
  }
  const passage = selection.anchorNode.parentElement?.closest(".maskable");
  const mask = passage?.parentElement?.querySelector("details.mask");
  const phrase = mask?.querySelector("input[name=phrase]");
  if (phrase && passage.contains(selection.focusNode)) {
    mask.open = true;
    phrase.value = words;
  }
});

// Lists of causes and measures grow by a button, or by Alt+Enter in a row: a cause then comes below the one in that row.
const rowOf = (element) => element.closest("fieldset");
const idOf = (row) => row.querySelector("input[name$='.nodeId'], input[name$='.measureId']");
const rowsOf = (form) => [...form.querySelectorAll("fieldset")].filter((row) => idOf(row) !== null);
const grow = (form, parent) => {
  const rows = rowsOf(form);
  const last = rows.at(-1);
  const row = last.cloneNode(true);
  const [list, from] = idOf(last).name.split(".");
  const to = String(Number(from) + 1);
  row.querySelector("legend").textContent = last.querySelector("legend").textContent.replace(/\d+/, String(rows.length + 1));
  for (const element of row.querySelectorAll("[id], [name], [for]")) {
    for (const name of ["id", "name", "for", "aria-describedby"]) {
      const value = element.getAttribute(name);
      if (value !== null) {
        element.setAttribute(name, value.replace(`${list}.${from}.`, `${list}.${to}.`).replace(`${list}-${from}-`, `${list}-${to}-`));
      }
    }
    if (element.type === "checkbox") {
      element.checked = false;
    } else if ("value" in element && element.tagName !== "BUTTON") {
      element.value = "";
    }
  }
  idOf(row).value = crypto.randomUUID();
  last.after(row);
  offer(row.querySelector("select[name$='.parent']"), parent === null ? "" : idOf(parent).value);
  row.querySelector("textarea").focus();
};
// What a cause led to is one of the rows above it that say something.
const offer = (select, chosen) => {
  if (select === null) {
    return;
  }
  const rows = rowsOf(select.form);
  const above = rows.slice(0, rows.indexOf(rowOf(select)));
  const options = above
    .filter((row) => row.querySelector("textarea").value.trim() !== "")
    .map((row) => new Option(row.querySelector("textarea").value.trim(), idOf(row).value));
  select.replaceChildren(select.options[0], ...options);
  select.value = options.some((option) => option.value === chosen) ? chosen : "";
};
for (const button of document.querySelectorAll("[data-more]")) {
  button.hidden = false;
  button.addEventListener("click", () => grow(button.form, null));
  button.form.addEventListener("keydown", (event) => {
    const row = rowOf(event.target);
    if (event.altKey && event.key === "Enter" && row !== null) {
      event.preventDefault();
      grow(button.form, row);
    }
  });
  button.form.addEventListener("focusin", (event) => {
    if (event.target.matches("select[name$='.parent']")) {
      offer(event.target, event.target.value);
    }
  });
}
