
"use strict";
(() => {
  document.documentElement.classList.add("script");
  const form = document.querySelector("form.controls");
  const items = [...document.querySelectorAll("tbody.item")];
  const words = document.getElementById("words");
  const count = document.getElementById("count");
  const selects = [...document.querySelectorAll("form.controls select")];
  const texts = new Map(items.map(item => [item, item.textContent.toLowerCase()]));
  const filter = () => {
    const sought = words.value.toLowerCase().split(/\s+/).filter(word => word);
    let shown = 0;
    for (const item of items) {
      const fits = sought.every(word => texts.get(item).includes(word))
        && selects.every(select => !select.value || item.dataset[select.dataset.key] === select.value);
      item.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    count.value = shown === items.length
      ? (shown === 1 ? count.dataset.one : count.dataset.all).replace("{0}", shown)
      : count.dataset.some.replace("{0}", shown).replace("{1}", items.length);
  };
  if (form) {
    form.hidden = false;
    form.addEventListener("submit", event => event.preventDefault());
    words.addEventListener("input", filter);
    selects.forEach(select => select.addEventListener("change", filter));
  }
  const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  for (const table of document.querySelectorAll("table.sortable")) {
    table.querySelectorAll("thead th").forEach((head, column) => {
      head.tabIndex = 0;
      const sort = () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        table.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const key = body => body.rows[0].cells[column].textContent;
        [...table.querySelectorAll("tbody.item, tbody.line")]
          .sort((one, other) => (down ? -1 : 1) * collator.compare(key(one), key(other)))
          .forEach(body => table.append(body));
      };
      head.addEventListener("click", sort);
      head.addEventListener("keydown", event => {
        if (event.key === "Enter" || event.key === " ") { event.preventDefault(); sort(); }
      });
    });
  }
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    opened.forEach(each => { each.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach(each => { each.open = false; }));
})();
