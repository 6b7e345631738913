// Generated from spec/*.yaml by `npm run spec`. Do not edit.
export interface paths {
  "/models": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the models */
    get: operations["listModels"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/models/{model_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        model_id: string;
      };
      cookie?: never;
    };
    /** Look one model up */
    get: operations["getModel"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read what the calling key belongs to and may do */
    get: operations["getAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chat/completions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answer a conversation, whole or as a stream */
    post: operations["createChatCompletion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the tasks, newest first */
    get: operations["listTasks"];
    put?: never;
    /** Start a task */
    post: operations["createTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tasks/{task_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        task_id: string;
      };
      cookie?: never;
    };
    /**
     * Look one task up
     * @description A task is queued for one second, runs for two more, and is then completed.
     */
    get: operations["getTask"];
    put?: never;
    post?: never;
    /** Delete a task */
    delete: operations["deleteTask"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the files, newest first */
    get: operations["listFiles"];
    put?: never;
    /** Upload a file */
    post: operations["uploadFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files/{file_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file_id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    /** Look one file up */
    get: operations["getFile"];
    put?: never;
    post?: never;
    /** Delete a file */
    delete: operations["deleteFile"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files/{file_id}/content": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file_id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    /** Download a file */
    get: operations["getFileContent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description read - models and account; write - create tasks, generate content; delete - delete tasks and files.
     * @enum {string}
     */
    Permission: "read" | "write" | "delete";
    /**
     * @description Which kind of error it is.
     * @enum {string}
     */
    ErrorType:
      "invalid_request_error" | "authentication_error" | "rate_limit_error" | "server_error" | "permission_error";
    /**
     * @description Which error it is. The page shows invalid_api_key; the others are after OpenAI's.
     * @enum {string}
     */
    ErrorCode:
      | "invalid_api_key"
      | "invalid_value"
      | "missing_required_parameter"
      | "invalid_json"
      | "insufficient_permissions"
      | "model_not_found"
      | "not_found"
      | "method_not_allowed"
      | "payload_too_large"
      | "unsupported_media_type"
      | "rate_limit_exceeded"
      | "internal_error"
      | "service_unavailable";
    /** @description Every error has this form. */
    Error: {
      error: components["schemas"]["ErrorDetail"];
    };
    ErrorDetail: {
      /** @description What went wrong, for a person. */
      message: string;
      type: components["schemas"]["ErrorType"];
      /**
       * @description The offending parameter.
       * @example messages[0].role
       */
      param: string | null;
      code: components["schemas"]["ErrorCode"] | null;
    };
    InvalidRequestError: {
      error: components["schemas"]["InvalidRequestDetail"];
    };
    InvalidRequestDetail: {
      message: string;
      /** @constant */
      type: "invalid_request_error";
      param: string | null;
      code: components["schemas"]["ErrorCode"] | null;
    };
    AuthenticationError: {
      error: components["schemas"]["AuthenticationDetail"];
    };
    AuthenticationDetail: {
      message: string;
      /** @constant */
      type: "authentication_error";
      param: string | null;
      /** @constant */
      code: "invalid_api_key";
    };
    PermissionDeniedError: {
      error: components["schemas"]["PermissionDetail"];
    };
    PermissionDetail: {
      message: string;
      /** @constant */
      type: "permission_error";
      param: string | null;
      /** @constant */
      code: "insufficient_permissions";
    };
    NotFoundError: {
      error: components["schemas"]["NotFoundDetail"];
    };
    NotFoundDetail: {
      message: string;
      /** @constant */
      type: "invalid_request_error";
      param: string | null;
      code: components["schemas"]["NotFoundCode"];
    };
    RateLimitError: {
      error: components["schemas"]["RateLimitDetail"];
    };
    RateLimitDetail: {
      message: string;
      /** @constant */
      type: "rate_limit_error";
      param: string | null;
      /** @constant */
      code: "rate_limit_exceeded";
    };
    ServerError: {
      error: components["schemas"]["ServerDetail"];
    };
    ServerDetail: {
      message: string;
      /** @constant */
      type: "server_error";
      param: string | null;
      /** @constant */
      code: "internal_error";
    };
    /** @enum {string} */
    NotFoundCode: "model_not_found" | "not_found";
    /** @description Seconds since 1970. */
    UnixTime: number;
    Model: {
      /**
       * @example nova-7b
       * @example deepseek-v4-pro
       */
      id: string;
      /** @constant */
      object: "model";
      created: components["schemas"]["UnixTime"];
      owned_by: string;
    };
    ModelList: {
      /** @constant */
      object: "list";
      data: components["schemas"]["Model"][];
      has_more?: boolean;
    };
    Account: {
      /** @example acct_a1b2c3d4 */
      id: string;
      /** @constant */
      object: "account";
      key: components["schemas"]["AccountKey"];
    };
    AccountKey: {
      id: string;
      name: string;
      permissions: components["schemas"]["Permission"][];
    };
    TaskRequest: {
      /** @default nova-7b */
      model: string;
      input: string;
      metadata?: {
        [key: string]: string;
      };
    };
    /** @enum {string} */
    TaskStatus: "queued" | "running" | "completed";
    Task: {
      /** @example task_a1b2c3d4 */
      id: string;
      /** @constant */
      object: "task";
      created_at: components["schemas"]["UnixTime"];
      status: components["schemas"]["TaskStatus"];
      model: string;
      input: string;
      /** @description Null until the task is completed. */
      output: string | null;
      metadata: {
        [key: string]: string;
      };
    };
    TaskList: {
      /** @constant */
      object: "list";
      data: components["schemas"]["Task"][];
      first_id: string | null;
      last_id: string | null;
      has_more: boolean;
    };
    Deleted: {
      id: string;
      /** @enum {string} */
      object: "task" | "file";
      /** @constant */
      deleted: true;
    };
    FileUpload: {
      file: string;
      /**
       * @example assistants
       * @example batch
       * @example fine-tune
       * @example user_data
       */
      purpose: string;
    };
    File: {
      /** @example file-a1b2c3d4 */
      id: string;
      /** @constant */
      object: "file";
      bytes: number;
      created_at: components["schemas"]["UnixTime"];
      filename: string;
      purpose: string;
      /** @constant */
      status: "processed";
    };
    FileList: {
      /** @constant */
      object: "list";
      data: components["schemas"]["File"][];
      first_id: string | null;
      last_id: string | null;
      has_more: boolean;
    };
    /** @description OpenAI's request; a field that is not listed here is accepted and has no effect, and an optional one that is null counts as absent. */
    ChatRequest: {
      model: string;
      messages: components["schemas"]["ChatMessage"][];
      stream?: boolean | null;
      stream_options?: {
        include_usage?: boolean | null;
      } | null;
      n?: number | null;
      max_tokens?: number | null;
      max_completion_tokens?: number | null;
      stop?: string | string[] | null;
      temperature?: number | null;
      top_p?: number | null;
      tools?: components["schemas"]["ChatTool"][] | null;
      tool_choice?: components["schemas"]["ChatToolChoice"] | null;
      /** @description Whether one answer may call several tools; it may unless this is false. */
      parallel_tool_calls?: boolean | null;
      /**
       * @deprecated
       * @description OpenAI's deprecated form of `tools`; refused unless null.
       */
      functions?: unknown;
      /**
       * @deprecated
       * @description OpenAI's deprecated form of `tool_choice`; refused unless null.
       */
      function_call?: unknown;
      response_format?: components["schemas"]["ChatResponseFormat"] | null;
    };
    ChatContentPart: {
      /** @enum {string} */
      type: "text" | "image_url" | "input_audio" | "file" | "refusal";
      text?: string | null;
    };
    ChatMessage: {
      /** @enum {string} */
      role: "developer" | "system" | "user" | "assistant" | "tool";
      content?: string | components["schemas"]["ChatContentPart"][] | null;
      name?: string | null;
      tool_calls?: components["schemas"]["ChatToolCall"][] | null;
      tool_call_id?: string | null;
    } & (unknown & unknown);
    ChatToolCall: {
      id: string;
      /** @constant */
      type: "function";
      function: components["schemas"]["ChatFunctionCall"];
    };
    ChatFunctionCall: {
      name: string;
      /** @description JSON as text. */
      arguments: string;
    };
    ChatTool: {
      /** @constant */
      type: "function";
      function: components["schemas"]["ChatFunction"];
    };
    ChatFunction: {
      name: string;
      description?: string | null;
      /** @description A JSON Schema. */
      parameters?: Record<string, never> | null;
      strict?: boolean | null;
    };
    ChatToolChoice: components["schemas"]["ChatToolChoiceMode"] | components["schemas"]["ChatNamedToolChoice"];
    /** @enum {string} */
    ChatToolChoiceMode: "none" | "auto" | "required";
    ChatNamedToolChoice: {
      /** @constant */
      type: "function";
      function: components["schemas"]["ChatFunctionName"];
    };
    ChatFunctionName: {
      name: string;
    };
    ChatResponseFormat: {
      /** @enum {string} */
      type: "text" | "json_object" | "json_schema";
      json_schema?: components["schemas"]["ChatJsonSchema"] | null;
    };
    ChatJsonSchema: {
      name: string;
      description?: string | null;
      /** @description A JSON Schema. */
      schema?: Record<string, never> | null;
      strict?: boolean | null;
    };
    ChatUsage: {
      prompt_tokens: number;
      completion_tokens: number;
      total_tokens: number;
    };
    /** @enum {string} */
    ChatFinishReason: "stop" | "length" | "tool_calls" | "content_filter";
    ChatCompletion: {
      id: string;
      /** @constant */
      object: "chat.completion";
      created: components["schemas"]["UnixTime"];
      model: string;
      choices: components["schemas"]["ChatChoice"][];
      usage: components["schemas"]["ChatUsage"];
    };
    ChatChoice: {
      index: number;
      message: components["schemas"]["ChatAnswer"];
      logprobs?: null;
      finish_reason: components["schemas"]["ChatFinishReason"];
    };
    ChatAnswer: {
      /** @constant */
      role: "assistant";
      content: string | null;
      refusal?: string | null;
      /** @description Where a scripted reply has a reasoning. */
      reasoning_content?: string;
      tool_calls?: components["schemas"]["ChatToolCall"][];
    };
    /** @description The data of one server-sent event. */
    ChatCompletionChunk: {
      id: string;
      /** @constant */
      object: "chat.completion.chunk";
      created: components["schemas"]["UnixTime"];
      model: string;
      choices: components["schemas"]["ChatChunkChoice"][];
      usage?: components["schemas"]["ChatUsage"] | null;
    };
    ChatChunkChoice: {
      index: number;
      delta: components["schemas"]["ChatDelta"];
      logprobs?: null;
      finish_reason: components["schemas"]["ChatFinishReason"] | null;
    };
    ChatDelta: {
      /** @constant */
      role?: "assistant";
      content?: string | null;
      refusal?: string | null;
      /** @description Where a scripted reply has a reasoning. */
      reasoning_content?: string;
      tool_calls?: components["schemas"]["ChatDeltaToolCall"][];
    };
    ChatDeltaToolCall: {
      index: number;
      id?: string;
      /** @constant */
      type?: "function";
      function?: components["schemas"]["ChatDeltaFunction"];
    };
    ChatDeltaFunction: {
      name?: string;
      arguments?: string;
    };
  };
  responses: {
    /** @description A parameter is missing or wrong. */
    InvalidRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["InvalidRequestError"];
      };
    };
    /** @description The key is missing, malformed, unknown or deleted. */
    Unauthorized: {
      headers: {
        /** @description The scheme to authenticate with. */
        "WWW-Authenticate"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["AuthenticationError"];
      };
    };
    /** @description The key lacks the permission that the operation needs. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["PermissionDeniedError"];
      };
    };
    /** @description There is no such model. */
    ModelNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["NotFoundError"];
      };
    };
    /** @description There is no such object. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["NotFoundError"];
      };
    };
    /** @description The key's requests per minute are spent. */
    RateLimited: {
      headers: {
        /** @description Whole seconds until the next request is admitted. */
        "Retry-After"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["RateLimitError"];
      };
    };
    /** @description The gateway failed. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ServerError"];
      };
    };
    /** @description Any other rejection, in the same envelope. */
    Rejected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
  };
  parameters: {
    /** @description The size of a page. */
    Limit: number;
    /** @description The id of the last object of the page before. */
    After: string;
    /** @description By time of creation. */
    Order: "asc" | "desc";
    FileId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listModels: {
    parameters: {
      query?: {
        /** @description The size of a page. */
        limit?: components["parameters"]["Limit"];
        /** @description The id of the last object of the page before. */
        after?: components["parameters"]["After"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The models, in the form of OpenAI's list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ModelList"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["Rejected"];
    };
  };
  getModel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        model_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The model. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Model"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ModelNotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["Rejected"];
    };
  };
  getAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account and the calling key. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Account"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["Rejected"];
    };
  };
  createChatCompletion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChatRequest"];
      };
    };
    responses: {
      /** @description The answer; with `stream`, server-sent events of chunks that end in `[DONE]`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChatCompletion"];
          "text/event-stream": components["schemas"]["ChatCompletionChunk"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ModelNotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["Rejected"];
    };
  };
  listTasks: {
    parameters: {
      query?: {
        /** @description The size of a page. */
        limit?: components["parameters"]["Limit"];
        /** @description The id of the last object of the page before. */
        after?: components["parameters"]["After"];
        /** @description By time of creation. */
        order?: components["parameters"]["Order"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of tasks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskList"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["Rejected"];
    };
  };
  createTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskRequest"];
      };
    };
    responses: {
      /** @description The task, not yet done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Task"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ModelNotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["Rejected"];
    };
  };
  getTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        task_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The task as it stands now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Task"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["Rejected"];
    };
  };
  deleteTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        task_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The task is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Deleted"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["Rejected"];
    };
  };
  listFiles: {
    parameters: {
      query?: {
        /** @description The size of a page. */
        limit?: components["parameters"]["Limit"];
        /** @description The id of the last object of the page before. */
        after?: components["parameters"]["After"];
        /** @description By time of creation. */
        order?: components["parameters"]["Order"];
        purpose?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of files. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FileList"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["Rejected"];
    };
  };
  uploadFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["FileUpload"];
      };
    };
    responses: {
      /** @description The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["File"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["Rejected"];
    };
  };
  getFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file_id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is known of the file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["File"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["Rejected"];
    };
  };
  deleteFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file_id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Deleted"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["Rejected"];
    };
  };
  getFileContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file_id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The bytes that were uploaded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": string;
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["Rejected"];
    };
  };
}
