import { element } from "./dom.ts";
import { explain } from "./explain.ts";

/** Where a view tells what went wrong. It is read out when it changes. */
export type Problem = HTMLParagraphElement;

export function createProblem(): Problem {
  return element("p", { className: "problem", role: "alert" });
}

/** Runs something that may fail: the button waits meanwhile, and the problem is told. */
export async function run(
  { trigger, problem, byCode }: { trigger: HTMLButtonElement; problem: Problem; byCode?: Record<string, string> },
  act: () => Promise<void>,
): Promise<void> {
  if (trigger.ariaBusy === "true") return;
  trigger.ariaBusy = "true";
  problem.textContent = "";
  try {
    await act();
  } catch (error) {
    problem.textContent = explain(error, byCode);
  } finally {
    trigger.ariaBusy = null;
  }
}

/** A form with fields, one button and a place for its problem. `act` gets the values by the names of the fields. */
export function actionForm<Name extends string>({
  fields,
  submit,
  byCode,
  act,
}: {
  fields: HTMLElement[];
  submit: string;
  byCode?: Record<string, string>;
  act: (values: Record<Name, string>) => Promise<void>;
}): HTMLFormElement {
  const trigger = element("button", { className: "primary" }, submit);
  const problem = createProblem();
  const form = element("form", {}, ...fields, trigger, problem);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(form)) as Record<Name, string>;
    void run({ trigger, problem, byCode }, () => act(values));
  });
  return form;
}
