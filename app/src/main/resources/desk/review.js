// One key for each verdict: whatever says data-press="k" is pressed by k. Forms and links do the same without this.
(() => {
  "use strict";

  const writing = (element) =>
    element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);

  const seen = (element) => element.getClientRects().length > 0;

  const pressed = (key) =>
    [...document.querySelectorAll(`[data-press="${CSS.escape(key)}"]`)].find(seen);

  // A second key while the first is on its way would judge an event that nobody has seen.
  let sent = false;
  document.addEventListener("submit", (event) => {
    // Held back until it is sure that somebody takes it (lost.js): it comes again.
    if (event.defaultPrevented) {
      return;
    }
    if (sent) {
      event.preventDefault();
    }
    sent = true;
  });
  addEventListener("pageshow", () => { sent = false; });

  const open = (summary) => {
    const details = summary.parentElement;
    document.querySelectorAll(".verdicts details[open]").forEach((other) => {
      if (other !== details) {
        other.open = false;
      }
    });
    details.open = true;
    const field = details.querySelector("input:not([type=hidden]), select, button");
    field.focus();
    if (field.select) {
      field.select();
    }
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      document.querySelectorAll(".verdicts details[open]").forEach((details) => { details.open = false; });
      document.activeElement.blur();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || writing(event.target)) {
      return;
    }
    const element = pressed(event.key);
    // "g" and a letter leads elsewhere: what comes after it is not ours.
    if (!element || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (element.tagName === "SUMMARY") {
      open(element);
    } else {
      element.click();
    }
  });
})();
