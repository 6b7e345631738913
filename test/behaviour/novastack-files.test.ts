import { describe, expect, test } from "vitest";

import type { Handles } from "../../mocks/index.ts";

import { ask, send } from "../support/ask.ts";
import { fileForm, invalidParam, novastackError, upload } from "../support/novastack.ts";
import { transports } from "../support/transports.ts";

const maxBytes = 8 * 1024 * 1024;
const noFile = (id: string) =>
  novastackError(404, "invalid_request_error", { code: "not_found", message: `No such file: '${id}'`, param: "id" });
const post = (mock: Handles, body: BodyInit, headers: Record<string, string> = {}) =>
  ask(mock, "POST /router/v1/files", { key: mock.novastack.apiKey, body, headers });

describe.each(transports)("novastack's files ($name)", ({ open }) => {
  test("an uploaded file keeps its name, purpose and size", async () => {
    const mock = await open();
    const created = await post(mock, fileForm("Grüße", { name: "grüße aus köln.txt", purpose: "batch" }));
    expect(created).toEqual({
      status: 200,
      body: {
        id: expect.stringMatching(/^file-[a-z0-9]{20}$/),
        object: "file",
        bytes: 7,
        created_at: Date.UTC(2026, 2, 1, 12) / 1000,
        filename: "grüße aus köln.txt",
        purpose: "batch",
        status: "processed",
      },
    });
    const { id } = created.body as { id: string };
    expect(await ask(mock, `GET /router/v1/files/${id}`, { key: mock.novastack.apiKey })).toEqual(created);
    expect(await ask(mock, "GET /router/v1/files", { key: mock.novastack.apiKey })).toEqual({
      status: 200,
      body: { object: "list", data: [created.body], first_id: id, last_id: id, has_more: false },
    });
  });

  test.each([
    ["every byte there is", Uint8Array.from({ length: 256 }, (_, byte) => byte)],
    ["line ends and a boundary's look-alike", new TextEncoder().encode("a\r\n--boundary\r\n\r\nb\n\n--")],
    ["nothing", new Uint8Array()],
  ])("a download gives back %s as uploaded", async (_, bytes) => {
    const mock = await open();
    const id = await upload(mock, bytes);
    const response = await send(mock, `GET /router/v1/files/${id}/content`, { key: mock.novastack.apiKey });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  test("files can be listed by purpose", async () => {
    const mock = await open();
    const key = mock.novastack.apiKey;
    const id = await upload(mock, "a", { purpose: "batch" });
    await upload(mock, "b", { purpose: "assistants" });
    expect(await ask(mock, "GET /router/v1/files?purpose=batch", { key })).toMatchObject({ body: { data: [{ id }] } });
    expect(await ask(mock, "GET /router/v1/files?purpose=none", { key })).toMatchObject({ body: { data: [] } });
  });

  test("a deleted file is gone", async () => {
    const mock = await open();
    const key = mock.novastack.apiKey;
    const id = await upload(mock, "a");
    expect(await ask(mock, `DELETE /router/v1/files/${id}`, { key })).toEqual({
      status: 200,
      body: { id, object: "file", deleted: true },
    });
    for (const what of [
      `GET /router/v1/files/${id}`,
      `GET /router/v1/files/${id}/content`,
      `DELETE /router/v1/files/${id}`,
    ])
      expect(await ask(mock, what, { key })).toEqual(noFile(id));
  });

  test("an upload of 8 MiB is taken, framing included, and one byte more is rejected", async () => {
    const mock = await open();
    const { body } = await encoded(fileForm(new Uint8Array(maxBytes)));
    const framing = body.byteLength - maxBytes;
    const largest = await encoded(fileForm(new Uint8Array(maxBytes - framing)));
    expect(largest.body.byteLength).toBe(maxBytes);
    expect(await post(mock, largest.body, largest.headers)).toMatchObject({
      status: 200,
      body: { bytes: maxBytes - framing },
    });
    const before = mock.snapshot().novastack.files.length;
    const tooLarge = await encoded(fileForm(new Uint8Array(maxBytes - framing + 1)));
    expect(await post(mock, tooLarge.body, tooLarge.headers)).toEqual(
      novastackError(413, "invalid_request_error", {
        code: "payload_too_large",
        message: "The request body is larger than 8388608 bytes",
      }),
    );
    expect(mock.snapshot().novastack.files).toHaveLength(before);
  });

  test("a form without its file or purpose is rejected, naming the field", async () => {
    const mock = await open();
    const empty = new FormData();
    empty.set("unknown", "field");
    expect(await post(mock, empty)).toEqual(invalidParam("file", "'file' is required", "missing_required_parameter"));
    const form = fileForm("a");
    form.delete("purpose");
    expect(await post(mock, form)).toEqual(
      invalidParam("purpose", "'purpose' is required", "missing_required_parameter"),
    );
    form.set("purpose", "batch");
    form.set("file", "a text, not a file");
    expect(await post(mock, form)).toEqual(invalidParam("file", "'file' must be object"));
    expect(mock.snapshot().novastack.files).toEqual([]);
  });

  test("a form that its boundary does not fit is rejected", async () => {
    const mock = await open();
    expect(await post(mock, "no form", { "content-type": "multipart/form-data; boundary=x" })).toEqual(
      novastackError(400, "invalid_request_error", {
        code: "invalid_json",
        message: "The request body is not valid multipart/form-data",
      }),
    );
  });

  test("an upload as JSON is rejected", async () => {
    const mock = await open();
    const answer = await ask(mock, "POST /router/v1/files", { key: mock.novastack.apiKey, json: { file: "a" } });
    expect(answer).toEqual(
      novastackError(415, "invalid_request_error", {
        code: "unsupported_media_type",
        message: "The content type application/json is not supported",
      }),
    );
  });
});

/** A form as the bytes of a body. Their framing is as long each time, since every boundary has the same length. */
async function encoded(form: FormData) {
  const response = new Response(form);
  const headers = { "content-type": response.headers.get("content-type")! };
  return { headers, body: new Uint8Array(await response.arrayBuffer()) };
}
