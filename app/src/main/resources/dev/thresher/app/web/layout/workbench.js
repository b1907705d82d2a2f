"use strict";
(() => {
  // The day as a slider that stops at editions; the date field stays and says the same.
  const day = document.querySelector("input[name=at][data-days]");
  if (day && day.dataset.days) {
    const days = day.dataset.days.split(" ");
    const label = document.createElement("label");
    label.className = "slider";
    const shown = document.createElement("span");
    const range = document.createElement("input");
    range.type = "range";
    range.min = "0";
    range.max = String(days.length);
    range.step = "1";
    const tell = () => {
      const at = Number(range.value);
      const text = at === days.length ? day.dataset.latest : days[at];
      shown.textContent = day.dataset.label + ": " + text;
      range.setAttribute("aria-valuetext", text);
    };
    const follow = () => {
      const later = days.findIndex(each => each > day.value);
      const at = !day.value ? days.length : later < 0 ? days.length - 1 : Math.max(0, later - 1);
      range.value = String(at);
      tell();
    };
    range.addEventListener("input", () => {
      day.value = Number(range.value) === days.length ? "" : days[Number(range.value)];
      tell();
    });
    range.addEventListener("change", () => { if (day.form.elements.q && day.form.elements.q.value) day.form.requestSubmit(); });
    day.addEventListener("input", follow);
    label.append(shown, range);
    day.closest(".field").after(label);
    follow();
  }
  // A choice that says so sends its form at once; its button stays for those without scripts.
  for (const form of document.querySelectorAll("form[data-live]")) {
    form.addEventListener("change", () => form.requestSubmit());
  }
  // "/" goes to the search field.
  addEventListener("keydown", event => {
    const typing = event.target.closest && event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const field = document.querySelector("input[type=search]:not([hidden])");
      if (field && field.offsetParent) { event.preventDefault(); field.focus(); field.select(); }
    }
  });
  // A document on its way tells how much of it has arrived; without scripts the browser tells.
  // Heard at the document, because a refusal brings the form anew.
  document.addEventListener("submit", event => {
    const form = event.target;
    if (!form.matches("form[data-sending]")) return;
    event.preventDefault();
    const bar = document.createElement("progress");
    const told = document.createElement("p");
    told.setAttribute("role", "status");
    bar.max = 100;
    const button = form.querySelector("button");
    button.disabled = true;
    form.append(bar, told);
    const request = new XMLHttpRequest();
    const tell = part => {
      bar.value = part;
      told.textContent = form.dataset.sending.replace("{0}", String(part));
      bar.setAttribute("aria-label", told.textContent);
    };
    request.upload.addEventListener("progress", sent => {
      if (sent.lengthComputable) tell(Math.floor(100 * sent.loaded / sent.total));
    });
    request.addEventListener("load", () => {
      if (new URL(request.responseURL).pathname !== new URL(form.action).pathname) {
        location.assign(request.responseURL);
        return;
      }
      const main = new DOMParser().parseFromString(request.responseText, "text/html").querySelector("main");
      document.querySelector("main").replaceWith(main);
      main.focus();
    });
    request.addEventListener("error", () => { bar.remove(); told.remove(); button.disabled = false; form.submit(); });
    tell(0);
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
  // Blank fields do not make addresses longer.
  for (const form of document.querySelectorAll("form[method=get]")) {
    form.addEventListener("submit", () => {
      for (const field of form.elements) {
        if (field.name && field.value === "") field.disabled = true;
      }
      addEventListener("pageshow", () => { for (const field of form.elements) field.disabled = false; }, { once: true });
      setTimeout(() => { for (const field of form.elements) field.disabled = false; }, 300);
    });
  }
})();
