/**
 * What makes the HTML report answer: filters, opening what a link leads to, and copying. What is looked at stands in the
 * address, behind `#`, which a file has too: `#CLAUSE`, `#?show=failed&search=rotate`.
 */
export const script = `
const clauses = [...document.querySelectorAll("details.clause")];
const buttons = [...document.querySelectorAll("[data-show]")];
const search = document.getElementById("search");
const level = document.getElementById("level");
let show = "all";

function apply() {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let visible = 0;
  for (const clause of clauses) {
    const text = clause.querySelector("summary").textContent.toLowerCase();
    clause.hidden = !(
      (show === "all" || clause.dataset.standing === show) &&
      (!level || level.value === "" || clause.dataset.level === level.value) &&
      words.every((word) => text.includes(word))
    );
    if (!clause.hidden) visible++;
  }
  for (const section of document.querySelectorAll("section.list"))
    section.hidden = !section.querySelector("details.clause:not([hidden])");
  for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.show === show));
  document.querySelector("output").textContent = visible + (visible === 1 ? " clause" : " clauses");
  document.querySelector(".none").hidden = visible > 0;
}

function choose(filters) {
  const wanted = filters.get("show");
  show = buttons.some((button) => button.dataset.show === wanted) ? wanted : "all";
  search.value = filters.get("search") ?? "";
  if (level) level.value = [...level.options].some(({ value }) => value === filters.get("level")) ? filters.get("level") : "";
  apply();
}

function keepInAddress() {
  apply();
  const given = { show: show === "all" ? "" : show, search: search.value, level: level?.value ?? "" };
  const filters = new URLSearchParams(Object.entries(given).filter(([, value]) => value));
  history.replaceState(null, "", "#" + (String(filters) && "?" + filters));
}

function follow() {
  const [id, filters] = location.hash.slice(1).split("?");
  if (filters !== undefined) choose(new URLSearchParams(filters));
  const target = document.getElementById(decodeURIComponent(id));
  if (!target) return;
  if (target.hidden) choose(new URLSearchParams());
  target.open = true;
  target.querySelector("summary").focus({ preventScroll: true });
  target.scrollIntoView();
}

async function copy(button, text) {
  const isCopied = await navigator.clipboard.writeText(text).then(() => true, () => false);
  button.textContent = isCopied ? "Copied" : "Not allowed";
  setTimeout(() => { button.textContent = "Copy"; }, 2000);
}

for (const pre of document.querySelectorAll("pre")) {
  const frame = document.createElement("div");
  frame.className = "copied";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.addEventListener("click", () => copy(button, pre.textContent));
  pre.replaceWith(frame);
  frame.append(pre, button);
}
for (const button of buttons) button.addEventListener("click", () => { show = button.dataset.show; keepInAddress(); });
search.addEventListener("input", keepInAddress);
level?.addEventListener("change", keepInAddress);
document.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
addEventListener("hashchange", follow);
// What was chosen already changes no hash.
for (const link of document.querySelectorAll("a[href^='#']")) link.addEventListener("click", () => setTimeout(follow));
addEventListener("beforeprint", () => { for (const clause of clauses) if (clause.dataset.standing !== "passed") clause.open = true; });
const failed = clauses.filter((clause) => clause.dataset.standing === "failed");
if (failed.length <= 5) for (const clause of failed) clause.open = true;
follow();
`;
