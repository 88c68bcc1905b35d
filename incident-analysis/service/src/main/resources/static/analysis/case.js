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
