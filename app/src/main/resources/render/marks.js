"use strict";
// A mark and its row light up together, whichever of the two is pointed at or focused. Where the rows have a window of
// their own, it is moved to them.
(() => {
  const together = (row) => document.querySelectorAll(`[data-rows~="${CSS.escape(row)}"]`);
  const show = (row) => {
    const list = row.closest(".rows");
    if (!list || list.scrollHeight <= list.clientHeight) return;
    const above = row.getBoundingClientRect().top - list.getBoundingClientRect().top;
    const below = above + row.offsetHeight - list.clientHeight;
    if (above < 0) list.scrollTop += above;
    else if (below > 0) list.scrollTop += below;
  };
  const light = (event, on) => {
    const element = event.target.closest("[data-rows]");
    if (!element || (!on && element.matches(":hover, :focus-within"))) return;
    for (const row of element.dataset.rows.split(" ")) {
      for (const other of together(row)) {
        other.classList.toggle("on", on);
        if (on && other.tagName === "LI" && !element.closest("li")) show(other);
      }
    }
  };
  for (const name of ["mouseover", "focusin"]) document.addEventListener(name, (event) => light(event, true));
  for (const name of ["mouseout", "focusout"]) document.addEventListener(name, (event) => light(event, false));
})();
