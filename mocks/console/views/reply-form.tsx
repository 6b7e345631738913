import type { components } from "../../../spec/generated/control.types.ts";

import { ask } from "../control.ts";
import { announce } from "../notice.ts";
import { FormCard } from "../parts/form-card.tsx";
import { useForm } from "../../panel/use-form.ts";

type ChatReplyRequest = components["schemas"]["ChatReplyRequest"];

const start = { contains: "", kind: "text", content: "", delay: "", times: "1", interrupt: "" };

/** Scripts a reply. */
export function ReplyForm() {
  const { values: form, field } = useForm(start);
  const script = async () => {
    const { id } = await ask("addChatReply", { body: requestOf(form) });
    announce(`Scripted ${id}`);
  };
  return (
    <FormCard id="script" title="Script a reply" submit="Script" onSubmit={script}>
      <label>
        When the user says
        <input placeholder="anything" {...field("contains")} />
      </label>
      <label>
        Answer with
        <select {...field("kind")}>
          <option value="text">a text</option>
          <option value="json">JSON</option>
          <option value="tool">a call of a tool, as name and JSON</option>
          <option value="refusal">a refusal</option>
        </select>
      </label>
      <label>
        Content
        <textarea rows={3} required {...field("content")} />
      </label>
      <label>
        Between chunks
        <input placeholder="no time; 50ms or 1s" {...field("delay")} />
      </label>
      <label>
        A stream
        <select {...field("interrupt")}>
          <option value="">comes to its end</option>
          <option value="stall">stalls after a chunk</option>
          <option value="error">fails after a chunk</option>
        </select>
      </label>
      <label>
        Times
        <input type="number" min="1" placeholder="always" {...field("times")} />
      </label>
    </FormCard>
  );
}

function requestOf({ contains, kind, content, delay, times, interrupt }: typeof start): ChatReplyRequest {
  const [name = "", given = ""] = content.trim().split(/\s+(.*)/s);
  return {
    ...(contains !== "" && { when: { contains } }),
    ...(kind === "text" && { text: content }),
    ...(kind === "refusal" && { refusal: content }),
    ...(kind === "json" && { json: JSON.parse(content) as unknown }),
    ...(kind === "tool" && { tool_calls: [{ name, arguments: given === "" ? {} : (JSON.parse(given) as unknown) }] }),
    ...(delay !== "" && { chunk_delay: delay }),
    ...((interrupt === "stall" || interrupt === "error") && { interrupt: { by: interrupt, after: 1 } }),
    times: times === "" ? "always" : Number(times),
  };
}
