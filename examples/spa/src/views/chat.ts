import type { Message } from "../api/novastack.ts";

import { actionForm, createProblem, run } from "../action.ts";
import { streamChat } from "../api/novastack.ts";
import { Refused } from "../api/request.ts";
import { button, element, field } from "../dom.ts";
import { forgetNovastackKey, keepNovastackKey, readNovastackKey } from "../novastack-key.ts";

/** A conversation with the model. It needs a key of novastack, which is another vendor. */
export function chatView(): HTMLElement {
  const view = element("section", { className: "card", ariaLabel: "Chat" });
  const show = (notice = "") => {
    const key = readNovastackKey();
    view.replaceChildren(element("h2", {}, "Chat"), key ? conversation(key, askForKey) : keyForm(notice, show));
  };
  const askForKey = (notice?: string) => {
    forgetNovastackKey();
    show(notice);
    view.querySelector("input")!.focus();
  };
  show();
  return view;
}

function keyForm(notice: string, done: () => void): HTMLElement {
  const form = actionForm<"key">({
    fields: [field("novastack key", { name: "key", type: "password", autocomplete: "off" })],
    submit: "Use this key",
    act: async ({ key }) => {
      keepNovastackKey(key.trim());
      done();
    },
  });
  return element("div", {}, notice ? element("p", { className: "notice", role: "alert" }, notice) : null, form);
}

function conversation(key: string, askForKey: (notice?: string) => void): HTMLElement {
  // Only what was answered to the end counts as said.
  const said: Message[] = [];
  const log = element("div", { className: "log", role: "log", ariaLabel: "Conversation", tabIndex: 0 });
  const problem = createProblem();
  const input = element("textarea", { name: "question", required: true, rows: 2 });
  const send = element("button", { className: "primary" }, "Send");
  let stopping = new AbortController();
  const stop = button("Stop", () => stopping.abort(), { hidden: true });

  async function ask(): Promise<void> {
    const question: Message = { role: "user", content: input.value };
    const answer = bubble("assistant", "");
    const exchange = [bubble("user", question.content), answer];
    log.append(...exchange);
    input.value = "";
    stopping = new AbortController();
    stop.hidden = false;
    try {
      for await (const piece of streamChat(key, [...said, question], stopping.signal)) {
        answer.append(piece);
        log.scrollTop = log.scrollHeight;
      }
      said.push(question, { role: "assistant", content: answer.textContent });
    } catch (error) {
      // Half an answer is no answer: it leaves the conversation, and the question is there to be sent again.
      for (const each of exchange) each.remove();
      input.value ||= question.content;
      if (!stopping.signal.aborted) throw error;
    } finally {
      stop.hidden = true;
    }
  }

  async function askOrSignOut(): Promise<void> {
    try {
      await ask();
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 401) throw error;
      askForKey("novastack does not know this key. Use another.");
    }
  }

  const byCode = { insufficient_permissions: "This key may not chat: it lacks the write permission. Use another key." };
  const form = element("form", {}, element("label", {}, "Your message", input), send, " ", stop);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void run({ trigger: send, problem, byCode }, askOrSignOut);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  const another = button("Use another key", () => askForKey(), { className: "link" });
  return element("div", {}, log, form, problem, another);
}

function bubble(role: Message["role"], text: string): HTMLElement {
  return element("p", { className: `bubble ${role}`, ariaLabel: role === "user" ? "You" : "Model" }, text);
}
