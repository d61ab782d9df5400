/*
 * Visits that were typed on this device. What a person types is kept here until the server has it. A visit that couldn't
 * be sent waits, and goes out from whatever page is open once there is a connection. Each carries the key that came with
 * its form, by which the server records it once, however often it arrives.
 */

const RETRY_MS = 15_000;
const PATIENCE_MS = 20_000;

const shelf = `safer-schools.visits.${document.body.dataset.person}`;
const saidBefore = `${shelf}.said`;
let sending = false;

/** All visits on this device: key, address, fields, label, at, and whether it waits to be sent or why it was refused. */
function kept() {
  try {
    return JSON.parse(window.localStorage.getItem(shelf)) ?? [];
  } catch {
    return [];
  }
}

function store(visits) {
  try {
    window.localStorage.setItem(shelf, JSON.stringify(visits));
    return true;
  } catch {
    return false;
  }
}

function put(visit) {
  return store([...kept().filter((other) => other.key !== visit.key), visit]);
}

function drop(key) {
  store(kept().filter((visit) => visit.key !== key));
}

/* ---- sending ---- */

/** What became of it: done, refused, or waits with the reason. */
async function send(visit) {
  const body = new URLSearchParams(visit.fields);
  body.set("_csrf", document.querySelector("input[name=_csrf]").value);
  let answer;
  try {
    answer = await fetch(visit.address, {
      method: "POST",
      body,
      headers: { Accept: "application/json" },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch {
    return { waits: "Saved on this phone. It will be sent when there is a connection." };
  }
  const told = answer.headers.get("Content-Type")?.includes("json") ?? false;
  if (answer.ok && told) {
    const said = await answer.json();
    return said.refusals.length > 0 ? { refused: said.refusals } : { done: said };
  }
  if (answer.status === 404 || answer.status === 409) {
    return { refused: ["Somebody else changed this visit meanwhile. Look at it before you log it again."] };
  }
  return answer.redirected || answer.status === 401 || answer.status === 403
    ? { waits: "Saved on this phone. It will be sent once you have signed in again." }
    : { waits: "Saved on this phone. The server does not answer; it will be sent when it does." };
}

/** Sends what waits, oldest first, and shows how it went. */
async function sendWaiting() {
  if (sending) {
    return;
  }
  sending = true;
  try {
    for (const visit of kept().filter((each) => each.waiting)) {
      const answer = await send(visit);
      if (answer.done) {
        drop(visit.key);
        say(answer.done.says, true);
      } else if (answer.refused) {
        put({ ...visit, waiting: false, refused: answer.refused });
      } else {
        put({ ...visit, because: answer.waits });
      }
    }
  } finally {
    sending = false;
  }
  showKept();
}

/* ---- showing ---- */

function element(name, classes, ...children) {
  const made = document.createElement(name);
  made.className = classes;
  made.append(...children);
  return made;
}

function banner(id, title, success, ...children) {
  const heading = element("h2", "govuk-notification-banner__title", title);
  heading.id = `${id}-title`;
  const made = element(
    "div",
    `govuk-notification-banner${success ? " govuk-notification-banner--success" : ""}`,
    element("div", "govuk-notification-banner__header", heading),
    element("div", "govuk-notification-banner__content", ...children),
  );
  made.id = id;
  made.setAttribute("role", success ? "alert" : "region");
  made.setAttribute("aria-labelledby", heading.id);
  document.getElementById(id)?.remove();
  return made;
}

function say(text, success) {
  const said = banner("kept-visits-said", success ? "Success" : "Important", success,
    element("p", "govuk-notification-banner__heading", text));
  document.getElementById("main-content").prepend(said);
}

function button(text, action) {
  const made = element("button", "govuk-button govuk-button--secondary govuk-!-margin-bottom-0", text);
  made.type = "button";
  made.addEventListener("click", action);
  return made;
}

function line(visit) {
  const item = element("li", "", element("p", "govuk-body govuk-!-margin-bottom-1", element("strong", "", visit.label)));
  if (visit.waiting) {
    item.append(element("p", "govuk-body govuk-!-margin-bottom-1", visit.because ?? "Waits to be sent."));
    return item;
  }
  for (const reason of visit.refused ?? ["Begun, and not sent yet."]) {
    item.append(element("p", "govuk-body govuk-!-margin-bottom-1", reason));
  }
  const open = element("a", "govuk-link govuk-notification-banner__link", visit.refused ? "Correct it" : "Go on with it");
  open.href = `${visit.address}?kept=${encodeURIComponent(visit.key)}`;
  item.append(element("div", "govuk-button-group govuk-!-margin-bottom-2", open, button("Discard", () => {
    drop(visit.key);
    showKept();
  })));
  return item;
}

/** What is on this device, except the form that is open. */
function showKept() {
  const open = document.querySelector("form[data-kept-visit] input[name=submissionKey]")?.value;
  const shown = kept().filter((visit) => visit.key !== open && (visit.waiting || visit.refused || open));
  document.getElementById("kept-visits")?.remove();
  if (shown.length > 0) {
    const list = element("ul", "govuk-list govuk-!-margin-bottom-0", ...shown.map(line));
    const made = banner("kept-visits", "Visits on this phone", false, list);
    made.setAttribute("aria-live", "polite");
    document.getElementById("main-content").prepend(made);
  }
}

/* ---- the form ---- */

function labelOf(form) {
  if (form.dataset.keptVisit) {
    return form.dataset.keptVisit;
  }
  const text = (name) => {
    const chosen = form.querySelector(`input[name=${name}]:checked`);
    return chosen && form.querySelector(`label[for="${chosen.id}"]`)?.textContent.trim();
  };
  const other = form.querySelector("input[name=otherSchool]")?.value.trim();
  const school = form.querySelector("input[name=school]:checked")?.value === "other" ? other : text("school");
  return `${text("kind") ?? "Visit"}${school ? ` at ${school}` : ""}`;
}

function visitIn(form) {
  const fields = [...new FormData(form)].filter(([name]) => name !== "_csrf");
  return {
    key: form.querySelector("input[name=submissionKey]").value,
    address: form.action.split("?")[0],
    fields,
    label: labelOf(form),
    at: new Date().toISOString(),
  };
}

/** Puts what was kept back into the form, its key included. */
function fill(form, visit) {
  const values = new Map();
  for (const [name, value] of visit.fields) {
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  const school = values.get("school")?.[0];
  if (school && ![...form.querySelectorAll("input[name=school]")].some((radio) => radio.value === school)) {
    values.set("school", ["other"]).set("otherSchool", [school]);
  }
  for (const field of form.querySelectorAll("[name]:not([name=_csrf])")) {
    const given = values.get(field.name) ?? [];
    if (field.type === "radio" || field.type === "checkbox") {
      field.checked = given.includes(field.value);
    } else if (given.length > 0) {
      field.value = given[0];
    }
  }
}

async function submit(form) {
  const visit = { ...visitIn(form), waiting: true };
  if (!put(visit)) {
    form.submit();
    return;
  }
  const answer = await send(visit);
  if (answer.done) {
    drop(visit.key);
    window.sessionStorage.setItem(saidBefore, answer.done.says);
    window.location.assign(answer.done.address);
  } else if (answer.refused) {
    put({ ...visit, waiting: false });
    form.submit();
  } else {
    put({ ...visit, because: answer.waits });
    const another = element("a", "govuk-link", "Log another visit");
    another.href = visit.address;
    form.replaceWith(element("p", "govuk-body", another));
    showKept();
    document.getElementById("kept-visits").scrollIntoView();
  }
}

/** Keeps what is typed into a form, and sends it so that a lost connection loses nothing. */
function keepForm(form) {
  const key = new URLSearchParams(window.location.search).get("kept");
  const before = kept().find((visit) => visit.key === key);
  if (before) {
    fill(form, before);
  }
  form.addEventListener("input", () => put(visitIn(form)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit(form);
  });
}

export function start() {
  const said = window.sessionStorage.getItem(saidBefore);
  if (said !== null) {
    window.sessionStorage.removeItem(saidBefore);
    say(said, true);
  }
  document.querySelectorAll("form[data-kept-visit]").forEach(keepForm);
  showKept();
  window.addEventListener("online", sendWaiting);
  window.setInterval(() => kept().some((visit) => visit.waiting) && sendWaiting(), RETRY_MS);
  if (kept().some((visit) => visit.waiting)) {
    sendWaiting();
  }
}
