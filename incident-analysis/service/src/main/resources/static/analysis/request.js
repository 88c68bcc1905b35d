// Copies what is shown once.
"use strict";
for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = navigator.clipboard === undefined;
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim()).then(() => {
      document.getElementById(`${button.dataset.copy}-copied`).hidden = false;
    });
  });
}
