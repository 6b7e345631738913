// Generated from spec/*.yaml by `npm run spec`. Do not edit.
export interface paths {
  "/health": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tell that the mock is up, and which version it is */
    get: operations["getHealth"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ready": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tell that requests are answered, and which version answers; for probes, so it wants no token */
    get: operations["getReadiness"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/overview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tell what somebody who looks at the sandbox wants to know first */
    get: operations["getOverview"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mailbox": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the mails, newest first; with `wait_ms`, wait for the first one */
    get: operations["listMail"];
    put?: never;
    post?: never;
    /** Empty the mailbox */
    delete: operations["clearMail"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/clock": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the clock */
    get: operations["getClock"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/clock/advance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Move the clock forward */
    post: operations["advanceClock"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/clock/set": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set the clock to an instant, forward or back */
    post: operations["setClock"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/clock/freeze": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stop the clock; advance and set still move it */
    post: operations["freezeClock"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/clock/resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let the clock run on from where it stands */
    post: operations["resumeClock"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/novastack/keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the novastack keys by their prefix; a whole key is never listed */
    get: operations["listNovastackKeys"];
    put?: never;
    /** Create a novastack key; the answer shows it, once */
    post: operations["createNovastackKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/novastack/keys/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a novastack key */
    delete: operations["deleteNovastackKey"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/novastack/keys/{id}/regenerate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a lost key a new secret; the old one stops working */
    post: operations["regenerateNovastackKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/novyx/keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the Novyx keys of one account or of all */
    get: operations["listNovyxKeys"];
    put?: never;
    /** Create a verified account, or add a key to one, without sign-up */
    post: operations["createNovyxKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/novyx/accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the Novyx accounts with their keys, newest first */
    get: operations["listNovyxAccounts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/novyx/keys/{id}/rotate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Rotate a Novyx key without its secret; the answer shows the new key, once */
    post: operations["rotateNovyxKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/novyx/keys/{id}/revoke": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Revoke a Novyx key without any secret */
    post: operations["revokeNovyxKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/quota": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read how many sign-ups IP and e-mail addresses have used */
    get: operations["getQuota"];
    /** Set how many sign-ups an IP or e-mail address has used, as if used now */
    put: operations["setQuota"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/faults": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the armed faults */
    get: operations["listFaults"];
    put?: never;
    /** Arm a fault */
    post: operations["addFault"];
    /** Disarm all faults */
    delete: operations["clearFaults"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/faults/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Disarm one fault */
    delete: operations["removeFault"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/novastack/replies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the scripted replies of novastack's chat */
    get: operations["listChatReplies"];
    put?: never;
    /** Script a reply of novastack's chat; the next chat that it fits is answered so, streamed or not */
    post: operations["addChatReply"];
    /** Forget all scripted replies */
    delete: operations["clearChatReplies"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/novastack/replies/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Forget one scripted reply */
    delete: operations["removeChatReply"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what was asked of the vendor APIs, newest first */
    get: operations["listRequests"];
    put?: never;
    post?: never;
    /** Empty the journal */
    delete: operations["clearRequests"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    /** Read one request of the journal */
    get: operations["getRequest"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Follow what happens in the sandbox, as server-sent events
     * @description The stream begins with a `state` event: read everything now, and again after each further one. A reader that is too slow gets one in place of the 100 events that wait for it. At most 100 streams are open at a time; one more is rejected with 429 `TOO_MANY`. A comment comes every 15 seconds where nothing else does.
     */
    get: operations["followEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reset": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Put the sandbox back to how it was at the start */
    post: operations["reset"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/snapshot": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the sandbox's whole state; keys are in it as hashes only
     * @description Armed faults, the journal and the last minute's requests per novastack key are not part of it.
     */
    get: operations["getSnapshot"];
    /** Replace the sandbox's state by a snapshot */
    put: operations["restoreSnapshot"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sandboxes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the sandboxes that are in use */
    get: operations["listSandboxes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sandboxes/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: components["schemas"]["SandboxName"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Drop a sandbox and all that is in it */
    delete: operations["dropSandbox"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @enum {string} */
    Api: "novastack" | "novyx";
    /**
     * @description read - models and account; write - create tasks, generate content; delete - delete tasks and files.
     * @enum {string}
     */
    Permission: "read" | "write" | "delete";
    /**
     * @description The plan of an account.
     * @enum {string}
     */
    Tier: "free" | "starter" | "pro" | "enterprise";
    /** @enum {string} */
    KeyStatus: "active" | "expired" | "revoked" | "grace";
    /**
     * Format: date-time
     * @example 2026-03-01T10:00:00Z
     */
    Timestamp: string;
    /**
     * @description Zero, or a count with its unit. What is given in seconds or milliseconds can be given so as well.
     * @example 24h
     * @example 30m
     * @example 1500ms
     */
    Duration: string;
    /** Format: date-time */
    NullableTimestamp: string | null;
    /** @example checkout-tests */
    SandboxName: string;
    Health: {
      /** @constant */
      status: "ok";
      version: string;
    };
    Readiness: {
      /** @constant */
      ready: true;
      version: string;
    };
    /** @enum {string} */
    ErrorCode:
      | "VALIDATION_ERROR"
      | "UNAUTHORIZED"
      | "FORBIDDEN"
      | "NOT_FOUND"
      | "METHOD_NOT_ALLOWED"
      | "PAYLOAD_TOO_LARGE"
      | "UNSUPPORTED_MEDIA_TYPE"
      | "TOO_MANY"
      | "SERVICE_UNAVAILABLE"
      | "INTERNAL_ERROR";
    Error: {
      error: string;
      code: components["schemas"]["ErrorCode"];
      status: number;
    };
    Overview: {
      version: string;
      /** @description Another one after each start of the mock. */
      instance: string;
      /** @description How the mock is wrong on purpose; null where it is right. */
      misbehaviour: null | {
        name: string;
        description: string;
      };
      novastack: components["schemas"]["DemoKey"];
      novyx: components["schemas"]["DemoKey"];
      counts: {
        novastack_keys: number;
        novyx_accounts: number;
        mails: number;
        /** @description Those whose token can still be used. */
        pending_mails: number;
        faults: number;
        chat_replies: number;
        /** @description Those that the journal has. */
        requests: number;
      };
    };
    DemoKey: {
      /**
       * Format: password
       * @description The key that every sandbox starts with; null where it does not work any more.
       */
      api_key: string | null;
    };
    Mail: {
      id: string;
      to: string;
      subject: string;
      text: string;
      /** @description The verification token that stands in the text. */
      token: string;
      sent_at: components["schemas"]["Timestamp"];
      state?: components["schemas"]["MailState"];
    };
    /**
     * @description What has become of the token. It waits, was used, expired, or a newer sign-up of the address took its place. An implementation under test need not tell.
     * @enum {string}
     */
    MailState: "pending" | "used" | "expired" | "replaced";
    Mailbox: {
      /** @description How many mails fit in all. An implementation under test need not tell. */
      total?: number;
      messages: components["schemas"]["Mail"][];
    };
    Clock: {
      now: components["schemas"]["Timestamp"];
      frozen: boolean;
    };
    ClockMove: {
      now: components["schemas"]["Timestamp"];
      frozen: boolean;
      changes: components["schemas"]["ClockChange"][];
      /** @description How many more changed than the 100 that are listed. */
      more_changes: number;
    };
    ClockChange: {
      at: components["schemas"]["Timestamp"];
      /** @enum {string} */
      change: "grace_ended" | "key_expired" | "token_expired" | "sign_up_freed";
      /** @description The key's id, or the IP or e-mail address. */
      subject: string;
    };
    NovastackKey: {
      id: string;
      name: string;
      key_prefix: string;
      permissions: components["schemas"]["Permission"][];
      created_at: components["schemas"]["Timestamp"];
    };
    NovastackKeyShown: components["schemas"]["NovastackKey"] & {
      /** Format: password */
      api_key: string;
    };
    NovyxKey: {
      key_id: string;
      email: string;
      key_prefix: string;
      name: string | null;
      tier: components["schemas"]["Tier"];
      created_at: components["schemas"]["Timestamp"];
      expires_at: components["schemas"]["NullableTimestamp"];
      grace_expires_at: components["schemas"]["NullableTimestamp"];
      revoked_at: components["schemas"]["NullableTimestamp"];
      status: components["schemas"]["KeyStatus"];
    };
    NovyxAccount: {
      email: string;
      tier: components["schemas"]["Tier"];
      total_keys: number;
      /** @description The newest 100. */
      keys: components["schemas"]["NovyxKey"][];
    };
    NovyxKeyShown: {
      key_id: string;
      /** Format: password */
      api_key: string;
      email: string;
      tier: components["schemas"]["Tier"];
    };
    Quota: {
      /** @description Null where sign-ups are not limited. */
      limit: number | null;
      window_seconds: number | null;
      entries: {
        /** @description An IP or e-mail address. */
        subject: string;
        used: number;
        next_free_at: components["schemas"]["NullableTimestamp"];
      }[];
    };
    NovastackKeyRequest: {
      /** @description It is `unnamed` otherwise. */
      name?: string;
      /** @description All three where none are named. */
      permissions?: components["schemas"]["Permission"][];
      api_key?: components["schemas"]["ChosenSecret"];
    };
    NovyxKeyRequest: {
      /**
       * Format: email
       * @description A new address where none is named.
       */
      email?: string;
      tier?: components["schemas"]["Tier"];
      expires_in_seconds?: number;
      expires_in?: components["schemas"]["Duration"];
      api_key?: components["schemas"]["ChosenSecret"];
    };
    /** @description The secret of the key, where it is to be a known one; a fresh one is made otherwise. */
    ChosenSecret: string;
    /** @description At least one of `status`, `delay_ms` (or `delay`), `connection` and `body`. A delay alone slows the request down; the others replace or corrupt its answer. */
    FaultRequest: {
      api: components["schemas"]["Api"];
      /** @description An operationId; every operation where none is named. */
      operation?: string;
      status?: number;
      /** @description Seconds, as the Retry-After header. */
      retry_after?: number | components["schemas"]["Duration"];
      delay_ms?: number;
      delay?: components["schemas"]["Duration"];
      /** @enum {string} */
      connection?: "reset" | "hang";
      /** @enum {string} */
      body?: "truncated" | "malformed";
      /** @description What is sent in place of the API's own error; it needs a `status`. */
      json?: {
        [key: string]: unknown;
      };
      /** @description Disarms itself after so many hits. */
      times?: number;
      /** @default 1 */
      probability: number;
    } & (unknown | unknown | unknown | unknown | unknown);
    Fault: {
      id: string;
      api: components["schemas"]["Api"];
      operation?: string;
      status?: number;
      retry_after?: number;
      delay_ms?: number;
      /** @enum {string} */
      connection?: "reset" | "hang";
      /** @enum {string} */
      body?: "truncated" | "malformed";
      json?: {
        [key: string]: unknown;
      };
      /** @description How many hits are left. */
      times?: number;
      probability: number;
    };
    /** @description What the chat answers, at least one of `text`, `json`, `tool_calls`, `refusal`, `reasoning` and `interrupt`; and when, and how a streamed answer is cut into chunks. `stop` and the limits of tokens hold as ever. */
    ChatReplyRequest: {
      when?: components["schemas"]["ChatReplyCondition"];
      /** @description The content. */
      text?: string;
      /** @description The content as a JSON value; `text` goes before it. */
      json?: unknown;
      tool_calls?: components["schemas"]["ScriptedToolCall"][];
      refusal?: string;
      /** @description What the field reasoning_content carries. */
      reasoning?: string;
      /** @enum {string} */
      finish_reason?: "stop" | "length" | "tool_calls" | "content_filter";
      /** @description How many chunks a stream cuts each text into, or the chunks themselves, which make up the text. Default: a chunk per token. */
      chunks?: number | string[];
      /** @description Real time between two chunks. */
      chunk_delay_ms?: number;
      chunk_delay?: components["schemas"]["Duration"];
      interrupt?: components["schemas"]["ChatInterrupt"];
      /** @description How many chats are answered so. Default 1. */
      times?: number | "always";
    } & (unknown | unknown | unknown | unknown | unknown | unknown | unknown);
    /** @description A scripted reply that waits for its chat; `times` is how often it still answers. */
    ChatReply: {
      id: string;
      when?: components["schemas"]["ChatReplyCondition"];
      text?: string;
      json?: unknown;
      tool_calls?: components["schemas"]["ScriptedToolCall"][];
      refusal?: string;
      reasoning?: string;
      /** @enum {string} */
      finish_reason?: "stop" | "length" | "tool_calls" | "content_filter";
      chunks?: number | string[];
      chunk_delay_ms?: number;
      interrupt?: components["schemas"]["ChatInterrupt"];
      times: number | "always";
    };
    /** @description Which chats are answered so; every chat where nothing is named. */
    ChatReplyCondition: {
      /** @description In what the user said last, in any letter case. */
      contains?: string;
      model?: string;
    };
    ScriptedToolCall: {
      name: string;
      /** @description An object, or a text that is sent as it is. Default: an empty object. */
      arguments?: unknown;
    };
    /** @description How a stream ends before its time: it falls silent, or sends an error event. An answer that is not streamed is a 500 where this is an error. */
    ChatInterrupt: {
      /** @enum {string} */
      by: "stall" | "error";
      /** @description How many chunks come before that. Default 0. */
      after?: number;
    };
    /**
     * @description What came of a request; a fault struck the faulty ones.
     * @enum {string}
     */
    Outcome: "accepted" | "rejected" | "faulty";
    JournalEntry: {
      /** @description The answer's `x-request-id` header. */
      id: string;
      at: components["schemas"]["Timestamp"];
      /** @description Null where the address belongs to neither. */
      api: components["schemas"]["Api"] | null;
      operation: string | null;
      method: string;
      path: string;
      client_ip: string;
      /** @description The last four characters of the key that was sent. */
      key: string | null;
      /** @description At most 2,000 characters, secrets redacted; a cut is told at its end. */
      request_body: string | null;
      /** @description Null where the connection was reset or left hanging. */
      status: number | null;
      /** @description The error code of a rejection. */
      code: string | null;
      /** @description Why the request was rejected. */
      explain: string | null;
      /** @description The id of the fault that was injected. */
      fault: string | null;
      /** @description Real time until the answer began; null where a seed is to make every run the same. */
      duration_ms: number | null;
      /** @description Those that the mock itself set. */
      response_headers: {
        [key: string]: string;
      };
      /** @description The first 2,000 characters of a text, secrets redacted; null where there is none. */
      response_body: string | null;
    };
    Change: components["schemas"]["RequestChange"] | components["schemas"]["StateChange"];
    /** @description A vendor API was asked, or an address that none has; what the request did is not told again by a change of state. */
    RequestChange: {
      /** @constant */
      kind: "request";
      request: components["schemas"]["JournalEntry"];
    };
    /** @description The control API or a handle changed something, by a reset for one. */
    StateChange: {
      /** @constant */
      kind: "state";
    };
    SandboxInfo: {
      name: components["schemas"]["SandboxName"];
      requests: number;
    };
    /** @description Milliseconds since 1970. */
    Instant: number;
    NullableInstant: number | null;
    Snapshot: {
      /**
       * @description The version of this format.
       * @constant
       */
      novamock: 1;
      clock: {
        offset_ms: components["schemas"]["Instant"];
        frozen_at: components["schemas"]["NullableInstant"];
      };
      /** @description How far ids, keys and tokens have been drawn; none of them can be told from it. */
      random: {
        stream: string;
        position: number;
      };
      novyx: {
        accounts: components["schemas"]["SnapshotAccount"][];
        keys: components["schemas"]["SnapshotNovyxKey"][];
        pending: components["schemas"]["SnapshotPending"][];
        sign_ups: {
          by_ip: components["schemas"]["SnapshotUses"];
          by_email: components["schemas"]["SnapshotUses"];
        };
      };
      novastack: {
        keys: components["schemas"]["SnapshotNovastackKey"][];
        tasks: components["schemas"]["SnapshotTask"][];
        files: components["schemas"]["SnapshotFile"][];
      };
      mailbox: components["schemas"]["Mail"][];
    };
    SnapshotAccount: {
      tenant: string;
      email: string;
      tier: components["schemas"]["Tier"];
    };
    SnapshotNovyxKey: {
      id: string;
      /** @description The account that the key belongs to. */
      tenant: string;
      /** @description SHA-256 of the key. */
      hash: string;
      prefix: string;
      name?: string | null;
      created_at: components["schemas"]["Instant"];
      expires_at: components["schemas"]["NullableInstant"];
      grace_expires_at: components["schemas"]["NullableInstant"];
      revoked_at: components["schemas"]["NullableInstant"];
    };
    SnapshotPending: {
      email: string;
      token_hash: string;
      expires_at: components["schemas"]["Instant"];
    };
    SnapshotUses: {
      subject: string;
      used_at: components["schemas"]["Instant"][];
    }[];
    SnapshotNovastackKey: {
      id: string;
      name: string;
      permissions: components["schemas"]["Permission"][];
      hash: string;
      prefix: string;
      created_at: components["schemas"]["Instant"];
    };
    SnapshotTask: {
      id: string;
      created_at: components["schemas"]["Instant"];
      model: string;
      input: string;
      metadata: {
        [key: string]: string;
      };
    };
    SnapshotFile: {
      id: string;
      created_at: components["schemas"]["Instant"];
      filename: string;
      purpose: string;
      /** @description The bytes in base64. */
      content: string;
    };
  };
  responses: {
    /** @description The new time, and what changed by the move. */
    ClockMoved: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ClockMove"];
      };
    };
    /** @description Why the request was rejected: 401 without the control token where one is wanted, 403 from a page of another origin or to a foreign Host. */
    Rejected: {
      headers: {
        /** @description With 401: `Bearer`. */
        "WWW-Authenticate"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
  };
  parameters: {
    Id: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Up. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Health"];
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  getReadiness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ready. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Readiness"];
        };
      };
      503: components["responses"]["Rejected"];
      default: components["responses"]["Rejected"];
    };
  };
  getOverview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who answers, with which demo keys, and how much there is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Overview"];
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  listMail: {
    parameters: {
      query?: {
        /** @description Only mails to this address. */
        to?: string;
        /** @description Where no mail is there yet, wait for one this long (real milliseconds). */
        wait_ms?: number;
        /** @description In the address, the subject or the token. */
        search?: string;
        state?: components["schemas"]["MailState"];
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The mails. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Mailbox"];
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  clearMail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Empty. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Rejected"];
    };
  };
  getClock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The mock's time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Clock"];
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  advanceClock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @example 86400 */
          seconds?: number;
          by?: components["schemas"]["Duration"];
        } & (unknown | unknown);
      };
    };
    responses: {
      200: components["responses"]["ClockMoved"];
      default: components["responses"]["Rejected"];
    };
  };
  setClock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          now: components["schemas"]["Timestamp"];
        };
      };
    };
    responses: {
      200: components["responses"]["ClockMoved"];
      default: components["responses"]["Rejected"];
    };
  };
  freezeClock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["ClockMoved"];
      default: components["responses"]["Rejected"];
    };
  };
  resumeClock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["ClockMoved"];
      default: components["responses"]["Rejected"];
    };
  };
  listNovastackKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The keys. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            keys: components["schemas"]["NovastackKey"][];
          };
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  createNovastackKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["NovastackKeyRequest"];
      };
    };
    responses: {
      /** @description The key. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NovastackKeyShown"];
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  deleteNovastackKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Rejected"];
    };
  };
  regenerateNovastackKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key with its new secret. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NovastackKeyShown"];
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  listNovyxKeys: {
    parameters: {
      query?: {
        email?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The keys, and how many there are. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            total: number;
            keys: components["schemas"]["NovyxKey"][];
          };
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  createNovyxKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["NovyxKeyRequest"];
      };
    };
    responses: {
      /** @description The key. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NovyxKeyShown"];
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  listNovyxAccounts: {
    parameters: {
      query?: {
        /** @description In the address, or in the id, prefix or name of a key. */
        search?: string;
        /** @description Only accounts that have a key of this status. */
        status?: components["schemas"]["KeyStatus"];
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest accounts that fit, and how many fit in all. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            total: number;
            accounts: components["schemas"]["NovyxAccount"][];
          };
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  rotateNovyxKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The new key, and the end of the old one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NovyxKeyShown"] & {
            grace_expires_at: components["schemas"]["NullableTimestamp"];
          };
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  revokeNovyxKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NovyxKey"];
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  getQuota: {
    parameters: {
      query?: {
        ip?: string;
        email?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The limit, and who has used how much of it (at most 1,000 entries). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Quota"];
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  setQuota: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          ip?: string;
          email?: string;
          used: number;
        } & (unknown | unknown);
      };
    };
    responses: {
      /** @description The limit and the entry. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Quota"];
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  listFaults: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The faults in the order in which they are asked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            faults: components["schemas"]["Fault"][];
          };
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  addFault: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FaultRequest"];
      };
    };
    responses: {
      /** @description The fault is armed. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Fault"];
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  clearFaults: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Disarmed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Rejected"];
    };
  };
  removeFault: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Disarmed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Rejected"];
    };
  };
  listChatReplies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The replies in the order in which they are tried. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            replies: components["schemas"]["ChatReply"][];
          };
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  addChatReply: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChatReplyRequest"];
      };
    };
    responses: {
      /** @description The reply waits for its chat. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChatReply"];
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  clearChatReplies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Forgotten. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Rejected"];
    };
  };
  removeChatReply: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Forgotten. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Rejected"];
    };
  };
  listRequests: {
    parameters: {
      query?: {
        api?: components["schemas"]["Api"];
        /** @description An operationId of either API. */
        operation?: string;
        method?: string;
        status?: number;
        code?: string;
        outcome?: components["schemas"]["Outcome"];
        /** @description In anything that the journal has of a request, in any letter case. */
        search?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest requests that fit, and how many fit in all. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Of the last 1000 requests. */
            total: number;
            requests: components["schemas"]["JournalEntry"][];
          };
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  clearRequests: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Empty. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Rejected"];
    };
  };
  getRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["parameters"]["Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JournalEntry"];
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  followEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The events, named by their kind, numbered from 1 in each stream. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": components["schemas"]["Change"];
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  reset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Rejected"];
    };
  };
  getSnapshot: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Snapshot"];
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  restoreSnapshot: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Snapshot"];
      };
    };
    responses: {
      /** @description Restored. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Rejected"];
    };
  };
  listSandboxes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sandboxes, least recently used first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            sandboxes: components["schemas"]["SandboxInfo"][];
          };
        };
      };
      default: components["responses"]["Rejected"];
    };
  };
  dropSandbox: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: components["schemas"]["SandboxName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Dropped. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Rejected"];
    };
  };
}
