// What may be meant, below the box that is typed into: arrows choose, Enter goes there, Escape closes the list.
(() => {
  "use strict";

  const box = document.getElementById("q");
  const list = document.getElementById("suggestions");
  if (!box || !list) {
    return;
  }

  const options = () => [...list.querySelectorAll("[role=option]")];
  const chosen = () => list.querySelector("[aria-selected=true]");

  const choose = (option) => {
    options().forEach((one) => one.setAttribute("aria-selected", String(one === option)));
    if (option) {
      box.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      box.removeAttribute("aria-activedescendant");
    }
  };

  const close = () => {
    list.replaceChildren();
    choose(null);
    box.setAttribute("aria-expanded", "false");
  };

  list.addEventListener("htmx:afterSwap", () => {
    // The answer may come when nobody types any more.
    if (document.activeElement !== box) {
      close();
    }
    box.removeAttribute("aria-activedescendant");
    box.setAttribute("aria-expanded", String(options().length > 0));
  });

  box.addEventListener("keydown", (event) => {
    const all = options();
    const at = all.indexOf(chosen());
    if (event.key === "ArrowDown" && all.length) {
      event.preventDefault();
      choose(all[(at + 1) % all.length]);
    } else if (event.key === "ArrowUp" && all.length) {
      event.preventDefault();
      choose(all[(at <= 0 ? all.length : at) - 1]);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      location.href = all[at].querySelector("a").href;
    } else if (event.key === "Escape" && all.length) {
      event.preventDefault();
      close();
    }
  });

  box.addEventListener("blur", (event) => {
    if (!list.contains(event.relatedTarget)) {
      // A click on an option takes the focus before it is a click.
      setTimeout(close, 200);
    }
  });
})();
