// A file that is dropped anywhere on the form of Read is the file that is read.
(() => {
  "use strict";

  const form = document.querySelector("form.give");
  if (!form) return;
  const file = form.querySelector("input[type=file]");
  const holdsFile = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");

  for (const name of ["dragenter", "dragover"]) {
    form.addEventListener(name, (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      form.classList.add("dropping");
    });
  }
  for (const name of ["dragleave", "drop"]) {
    form.addEventListener(name, () => form.classList.remove("dropping"));
  }
  form.addEventListener("drop", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    file.files = event.dataTransfer.files;
    file.focus();
  });
})();
