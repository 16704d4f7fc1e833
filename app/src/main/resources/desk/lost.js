// Tells of a lost connection, a restart and a session that has ended: a bar that says so, with a button that tries again.
// What was typed stays where it is.
(() => {
  "use strict";

  const LOST = "The connection to the desk is lost. What you entered is still here.";
  const ENDED = "Your session has ended. Log in in another window, then try again here.";
  let bar = null;
  let sure = null;

  const hide = () => {
    bar?.remove();
    bar = null;
  };

  // A token that counts now; "" if one has to log in, null if nobody answers.
  const token = async () => {
    try {
      const answer = await fetch("/token", {cache: "no-store", redirect: "error"});
      return answer.ok ? await answer.text() : answer.status === 401 ? "" : null;
    } catch (fault) {
      return null;
    }
  };

  const renew = (value) => {
    for (const field of document.querySelectorAll('input[name="_csrf"]')) {
      field.value = value;
    }
  };

  const element = (name, properties) => Object.assign(document.createElement(name), properties);

  const tell = (words, again, ended) => {
    hide();
    bar = element("div", {className: "lost"});
    bar.setAttribute("role", "alert");
    const retry = element("button", {type: "button", textContent: "Retry"});
    retry.addEventListener("click", () => attempt(again, retry));
    bar.append(element("span", {textContent: words}), retry);
    if (ended) {
      bar.append(element("a", {href: "/login", target: "_blank", rel: "noopener", className: "button", textContent: "Log in"}));
    }
    document.body.prepend(bar);
  };

  const attempt = async (again, retry) => {
    if (retry) {
      retry.disabled = true;
    }
    const value = await token();
    if (value) {
      renew(value);
      hide();
      again();
    } else {
      tell(value === null ? LOST : ENDED, again, value === "");
    }
  };

  // What htmx asked for, asked for again with what stands in the form now.
  const repeat = ({verb, path, elt, target, formData}) => () => {
    const form = elt.closest("form");
    const values = new FormData();
    const there = form ? new FormData(form) : new FormData();
    for (const [name, value] of formData ?? []) {
      if (name !== "_csrf" && !there.has(name)) {
        values.append(name, value);
      }
    }
    window.htmx.ajax(verb, path, {source: elt, target, values});
  };

  const said = (request) => {
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    return page.querySelector("main p")?.textContent || "The desk could not answer (" + request.status + ").";
  };

  for (const name of ["htmx:sendError", "htmx:timeout"]) {
    document.addEventListener(name, (event) => tell(LOST, repeat(event.detail.requestConfig), false));
  }

  document.addEventListener("htmx:responseError", (event) => {
    const request = event.detail.xhr;
    const ended = request.status === 401;
    tell(ended ? ENDED : said(request), repeat(event.detail.requestConfig), ended);
  });

  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.successful) {
      hide();
    }
  });

  // A form that htmx does not send leaves the page: first see whether there is anybody to take it.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (sure === form) {
      sure = null;
      return;
    }
    const plain = form.getAttribute("method")?.toLowerCase() === "post" && !form.closest("[hx-boost], [data-hx-boost]")
      && !["hx-post", "hx-put", "hx-patch", "hx-delete"].some((name) => form.hasAttribute(name));
    if (event.defaultPrevented || !plain) {
      return;
    }
    event.preventDefault();
    form.classList.add("htmx-request");
    const submitter = event.submitter;
    const send = () => {
      sure = form;
      form.classList.add("htmx-request");
      form.requestSubmit(submitter);
    };
    attempt(send).finally(() => {
      if (bar) {
        form.classList.remove("htmx-request");
      }
    });
  });

  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form.htmx-request")) {
      form.classList.remove("htmx-request");
    }
  });
})();
