/*
 * Adds weights up while they are typed, and puts away what was shown for other weights.
 */

const WHOLE = 100;

function keepTotal(form) {
  const fields = [...form.querySelectorAll("input[inputmode=numeric]")];
  const total = form.querySelector("output");
  const result = document.querySelector("[data-app-weights-result]");
  const shown = fields.map((field) => field.value.trim());
  const update = () => {
    const sum = fields.reduce((whole, field) => whole + (Number.parseInt(field.value, 10) || 0), 0);
    const left = WHOLE - sum;
    const rest = left === 0 ? "" : left > 0 ? `: ${left} left` : `: ${-left} too many`;
    total.textContent = `${sum} of ${WHOLE} given out${rest}`;
    if (result) {
      result.hidden = fields.some((field, at) => field.value.trim() !== shown[at]);
    }
  };
  form.addEventListener("input", update);
  update();
}

document.querySelectorAll("[data-app-weights]").forEach(keepTotal);
