// Everything works without this file. It moves the focus to what is wrong after a page comes back with errors.
document.addEventListener("DOMContentLoaded", () => {
  document.querySelector("[data-focus]")?.focus();
});
