"use strict";
// Checking: each row is right or wrong, a sentence may hold something that was missed; the result can be copied.
(() => {
  const rows = [...document.querySelectorAll("li[data-rows]")];
  const sentences = [...document.querySelectorAll(".sentence > sup")];
  const tally = document.getElementById("tally");
  const report = document.createElement("span");
  const copy = document.createElement("button");
  const words = (element) => {
    const clone = element.cloneNode(true);
    for (const extra of clone.querySelectorAll(".judge, sup")) extra.remove();
    return clone.textContent.replace(/\s+/g, " ").trim();
  };
  const pressed = (element) => element.getAttribute("aria-pressed") === "true";
  const judged = (kind) => rows.filter((row) => row.dataset.judged === kind);
  const missed = () => sentences.filter(pressed);
  const count = () => {
    const right = judged("right").length;
    const wrong = judged("wrong").length;
    report.textContent =
      `checked ${right + wrong} of ${rows.length}: ${right} right, ${wrong} wrong; something missed in ${missed().length} `;
  };
  const judge = (row, kind) => {
    row.dataset.judged = row.dataset.judged === kind ? "" : kind;
    for (const button of row.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.dataset.kind === row.dataset.judged));
    }
    count();
  };
  for (const row of rows) {
    const box = document.createElement("span");
    box.className = "judge";
    for (const [kind, sign, key] of [["right", "✓", "y"], ["wrong", "✗", "x"]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = sign;
      button.title = `${kind} (key ${key})`;
      button.setAttribute("aria-label", kind);
      button.setAttribute("aria-pressed", "false");
      button.dataset.kind = kind;
      button.addEventListener("click", () => judge(row, kind));
      box.append(button);
    }
    row.append(box);
  }
  for (const number of sentences) {
    number.setAttribute("role", "button");
    number.setAttribute("tabindex", "0");
    number.setAttribute("aria-pressed", "false");
    number.title = "something was missed in this sentence";
    const toggle = () => {
      number.setAttribute("aria-pressed", String(!pressed(number)));
      count();
    };
    number.addEventListener("click", toggle);
    number.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        toggle();
      }
    });
  }
  // y and x judge the row that has the focus and go on to the next.
  document.addEventListener("keydown", (event) => {
    const row = event.target.closest("li[data-rows]");
    const kind = { y: "right", x: "wrong" }[event.key];
    if (!row || !kind || event.ctrlKey || event.metaKey || event.altKey) return;
    judge(row, kind);
    const next = rows[rows.indexOf(row) + 1];
    if (next) next.querySelector("a").focus();
  });
  copy.type = "button";
  copy.textContent = "copy the list";
  copy.addEventListener("click", () => {
    const lines = [
      report.textContent.trim(),
      ...judged("wrong").map((row) => `wrong\t${row.id}\t${words(row)}`),
      ...missed().map((number) => `missed\t${number.parentElement.id}\t${words(number.parentElement)}`),
    ];
    navigator.clipboard.writeText(lines.join("\n") + "\n");
  });
  tally.append(report, copy);
  tally.hidden = false;
  count();
})();
