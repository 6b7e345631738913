/** What makes the HTML report answer: the filters, and opening the clause that a link leads to. */
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
  for (const section of document.querySelectorAll("main > section"))
    section.hidden = !section.querySelector("details.clause:not([hidden])");
  for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.show === show));
  document.querySelector("output").textContent = visible + (visible === 1 ? " clause" : " clauses");
  document.querySelector(".none").hidden = visible > 0;
}

function openLinked() {
  const clause = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!clause) return;
  if (clause.hidden) {
    show = "all";
    search.value = "";
    if (level) level.value = "";
    apply();
  }
  clause.open = true;
  clause.querySelector("summary").focus({ preventScroll: true });
  clause.scrollIntoView();
}

for (const button of buttons) button.addEventListener("click", () => { show = button.dataset.show; apply(); });
search.addEventListener("input", apply);
level?.addEventListener("change", apply);
document.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
addEventListener("hashchange", openLinked);
// A square that was chosen already changes no hash.
for (const square of document.querySelectorAll("a.square")) square.addEventListener("click", () => setTimeout(openLinked));
addEventListener("beforeprint", () => { for (const clause of clauses) if (clause.dataset.standing !== "passed") clause.open = true; });
const failed = clauses.filter((clause) => clause.dataset.standing === "failed");
if (failed.length <= 5) for (const clause of failed) clause.open = true;
openLinked();
`;
