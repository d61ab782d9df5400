/* Tells the style sheets before the first paint that scripts run, so that menus don't flicker. */
document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
}
