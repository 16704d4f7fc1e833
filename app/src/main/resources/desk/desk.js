// What a keyboard does on every page: "/" searches, "g" and a letter goes to a part of the desk, "?" lists the keys.
(() => {
  "use strict";

  const WAIT = 1500;
  let going = 0;

  const writing = (element) =>
    element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);

  const part = (key) => document.querySelector(`nav a[data-key="${CSS.escape(key)}"]`);

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) {
      return;
    }
    const gone = Date.now() - going < WAIT;
    going = 0;
    if (gone && part(event.key)) {
      event.preventDefault();
      location.href = part(event.key).href;
    } else if (event.key === "g") {
      going = Date.now();
    } else if (event.key === "/") {
      event.preventDefault();
      document.getElementById("q").select();
    } else if (event.key === "?") {
      location.href = "/keys";
    }
  });
})();
