"use strict";
// Shows the entries and classes in which every word that is typed begins a word; digits begin a code.
(() => {
  const form = document.querySelector("form");
  const input = form.querySelector("input");
  const output = form.querySelector("output");
  const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}$]+/gu, " ");
  const articles = [...document.querySelectorAll("article")].map((element) => {
    const leaf = element.closest("[data-code]");
    const heading = element.parentElement.querySelector("h2, h3").textContent;
    const code = leaf ? leaf.dataset.code : "";
    return { element, code, text: " " + plain(heading + " " + element.textContent) };
  });
  // Inner sections come after the outer ones: taken from the end, a section knows already what is left in it.
  const sections = [...document.querySelectorAll("main section")].reverse();
  const fits = (article, word) =>
    /^\d+$/.test(word) && article.code ? article.code.startsWith(word) : article.text.includes(" " + word);
  const search = () => {
    const words = input.value.trim().split(/\s+/).map((word) => plain(word).trim()).filter((word) => word);
    let shown = 0;
    for (const article of articles) {
      const fit = words.every((word) => fits(article, word));
      article.element.hidden = !fit;
      if (fit) shown++;
    }
    for (const section of sections) section.hidden = !section.querySelector("article:not([hidden])");
    for (const missing of document.querySelectorAll(".missing")) missing.hidden = words.length > 0;
    for (const link of document.querySelectorAll("nav a")) {
      link.parentElement.hidden = document.getElementById(link.hash.slice(1)).hidden;
    }
    // Whoever searches from far down sees the first that was found.
    const main = document.querySelector("main");
    if (main.getBoundingClientRect().top < 0) main.scrollIntoView();
    output.textContent = words.length > 0 ? shown + " found" : "";
  };
  let waiting = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 60);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  // A link to a class or an entry must lead there also while something else is searched.
  window.addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) {
      input.value = "";
      search();
      target.scrollIntoView();
    }
  });
  form.hidden = false;
  if (input.value) search();
})();
