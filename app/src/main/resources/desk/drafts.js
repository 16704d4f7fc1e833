// What was typed into a form and not sent yet is there again after a reload or a crash of the tab: it is kept in the
// tab until it is sent.
(() => {
  "use strict";

  const FIELDS = "form[method=post] :is(textarea, input:not([type]), input[type=text])";

  const key = (field) => {
    const form = field.form;
    const hidden = [...form.querySelectorAll("input[type=hidden]:not([name=_csrf])")].map((one) => one.value);
    return ["draft", location.pathname, location.search, form.getAttribute("action"), ...hidden, field.name].join(" ");
  };

  const restore = (part) => {
    for (const field of part.querySelectorAll(FIELDS)) {
      const kept = sessionStorage.getItem(key(field));
      if (kept !== null && kept !== field.value) {
        field.value = kept;
        field.closest("details")?.setAttribute("open", "");
      }
    }
  };

  restore(document);
  document.addEventListener("htmx:load", (event) => restore(event.target));
  document.addEventListener("input", (event) => {
    if (event.target.matches(FIELDS)) {
      sessionStorage.setItem(key(event.target), event.target.value);
    }
  });
  // After lost.js, which holds a form back until it is sure that somebody takes it.
  document.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) {
      event.target.querySelectorAll("textarea, input").forEach((field) => sessionStorage.removeItem(key(field)));
    }
  });
})();
