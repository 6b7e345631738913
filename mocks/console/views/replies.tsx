import type { components } from "../../../spec/generated/control.types.ts";

import { ask } from "../control.ts";
import { announce } from "../notice.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { ErrorLine } from "../parts/error-line.tsx";
import { useAction } from "../use-action.ts";
import { useLive } from "../use-live.ts";
import { ReplyForm } from "./reply-form.tsx";

type ChatReply = components["schemas"]["ChatReply"];

/** What novastack's chat answers next, written down before it is asked. */
export function Replies() {
  const { data, error } = useLive(() => ask("listChatReplies"));
  const { run, error: forgetError } = useAction();
  const replies = data?.replies ?? [];
  const forget = (id: string) =>
    void run(async () => {
      await ask("removeChatReply", { path: { id } });
      announce(`Forgot ${id}`);
    });
  return (
    <>
      <section aria-labelledby="waiting">
        <h2 id="waiting">Waiting for their chats</h2>
        <ErrorLine text={error ?? forgetError} />
        {data && replies.length === 0 && (
          <EmptyState>No reply is scripted: a chat is answered with what it said.</EmptyState>
        )}
        <ul class="rows">
          {replies.map((reply) => (
            <li key={reply.id} class="row">
              <div class="grow">
                <strong class="clamp">{contentOf(reply)}</strong>
                <div class="dim clamp">
                  <code>{reply.id}</code> · {conditionOf(reply)}
                </div>
              </div>
              <div class="badges">
                <span class="badge">{reply.times === "always" ? "always" : `${reply.times} left`}</span>
              </div>
              <button type="button" aria-label={`Forget ${reply.id}`} onClick={() => forget(reply.id)}>
                Forget
              </button>
            </li>
          ))}
        </ul>
      </section>
      <ReplyForm />
    </>
  );
}

function contentOf({ text, json, tool_calls, refusal, reasoning, chunks, interrupt }: ChatReply): string {
  const said = text ?? (json === undefined ? undefined : JSON.stringify(json)) ?? refusal ?? reasoning;
  const calls = tool_calls?.map(({ name }) => `calls ${name}`).join(", ");
  const whole = said ?? calls ?? (Array.isArray(chunks) ? chunks.join("") : undefined) ?? interrupt?.by ?? "";
  return whole.length > 120 ? `${whole.slice(0, 120)}…` : whole;
}

function conditionOf({ when }: ChatReply): string {
  const parts = [when?.contains && `“${when.contains}” is said`, when?.model && `the model is ${when.model}`];
  return parts.filter((part) => part !== undefined && part !== "").join(", ") || "any chat";
}
