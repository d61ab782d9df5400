/*
 * Makes pages that work without it work better: the design system's components, tables that stay tables for screen
 * readers when they are drawn as cards, a filter that folds away on phones, progress without reloads.
 */

const designSystem = document.getElementById("govuk-frontend").href;

function startDesignSystem(root) {
  return import(designSystem).then(({ initAll }) => initAll({ scope: root }));
}

/** A table drawn with display: block loses its meaning in some browsers; roles give it back. */
function keepTableRoles(table) {
  const roles = { table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", td: "cell" };
  for (const element of [table, ...table.querySelectorAll("thead, tbody, tr, td")]) {
    element.setAttribute("role", roles[element.localName]);
  }
  for (const header of table.querySelectorAll("th")) {
    header.setAttribute("role", header.scope === "row" ? "rowheader" : "columnheader");
  }
}

/** On a phone the filter stands behind a button, so that the list comes first. */
function foldFilter(filter) {
  const phone = window.matchMedia("(max-width: 48.0525em)");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "govuk-button govuk-button--secondary app-filter-toggle";
  filter.id = filter.id || "filter";
  button.setAttribute("aria-controls", filter.id);
  const show = (open) => {
    filter.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    button.textContent = open ? "Hide filter" : "Show filter";
  };
  const fit = () => {
    button.hidden = !phone.matches;
    show(!phone.matches);
  };
  button.addEventListener("click", () => show(filter.hidden));
  phone.addEventListener("change", fit);
  filter.before(button);
  fit();
}

/**
 * Brings the part of the page that shows running work up to date until it no longer asks for it, and the foot, which
 * says how fresh the data are. The element has an id and data-refresh, in seconds.
 */
function keepFresh(part) {
  window.setTimeout(async () => {
    try {
      const answer = await fetch(window.location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = answer.ok && !answer.redirected && page.getElementById(part.id);
      if (!fresh) {
        window.location.reload();
        return;
      }
      part.replaceWith(fresh);
      document.querySelector(".app-footer").replaceWith(page.querySelector(".app-footer"));
      enhance(fresh);
    } catch {
      keepFresh(part);
    }
  }, Number(part.dataset.refresh) * 1000);
}

function all(root, selector) {
  return root.matches?.(selector) ? [root, ...root.querySelectorAll(selector)] : [...root.querySelectorAll(selector)];
}

function enhance(root) {
  startDesignSystem(root);
  all(root, "table.app-table--cards").forEach(keepTableRoles);
  all(root, "[data-app-filter]").forEach(foldFilter);
  all(root, "[data-refresh]").forEach(keepFresh);
}

enhance(document.body);

/* Visits that were typed on this device are shown and sent on every page of the person who typed them. */
if (document.body.dataset.person) {
  import("./kept-visits.js").then(({ start }) => start());
}
