"use strict";
// A mark and its row light up together, whichever of the two is pointed at or focused.
(() => {
  const byRow = new Map();
  for (const element of document.querySelectorAll("[data-rows]")) {
    for (const row of element.dataset.rows.split(" ")) {
      if (!byRow.has(row)) byRow.set(row, []);
      byRow.get(row).push(element);
    }
  }
  const light = (event, on) => {
    const element = event.target.closest("[data-rows]");
    if (!element) return;
    for (const row of element.dataset.rows.split(" ")) {
      for (const other of byRow.get(row)) other.classList.toggle("on", on);
      const listed = document.getElementById(row);
      const list = listed && listed.closest("aside");
      // Only a list that scrolls beside the text is moved: on a phone the page must not jump.
      if (on && list && !list.contains(element) && list.scrollHeight > list.clientHeight) {
        list.scrollTop = listed.offsetTop - list.clientHeight / 3;
      }
    }
  };
  for (const name of ["mouseover", "focusin"]) document.addEventListener(name, (event) => light(event, true));
  for (const name of ["mouseout", "focusout"]) document.addEventListener(name, (event) => light(event, false));
})();
