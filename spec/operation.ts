/** An operation of one API as the generated table lists it. */
export type OperationSpec = {
  /** The operationId. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** The path from the server's root, with parameters in braces: `/router/v1/models/{model_id}`. */
  readonly path: string;
  /** Whether a key is asked for. */
  readonly secured: boolean;
  /** Whether anybody may call it: the spec gives it an empty list of security requirements. */
  readonly open: boolean;
  /** The permission that the key needs, where the API has permissions. */
  readonly permission: "read" | "write" | "delete" | null;
  /** The status of the documented success. */
  readonly successStatus: number;
  readonly requestBody: RequestBodySpec | null;
  readonly tags: readonly string[];
};

/** What a request body may be. */
export type RequestBodySpec = {
  readonly contentType: "application/json" | "multipart/form-data";
  readonly required: boolean;
  /** The largest body that is read, in bytes. */
  readonly maxBytes: number;
};

/** A request's parts as the spec types them; parts that an operation does not have are empty. */
export type Input<Operation> = {
  readonly path: Parameters<Operation, "path">;
  readonly query: Parameters<Operation, "query">;
  readonly body: RequestBody<Operation>;
};

/** A file that came with `multipart/form-data`. */
export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array };

/** What a validator has against some data: which keyword, where, and with what parameters. */
export type ValidationError = {
  keyword: string;
  /** A JSON pointer. */
  instancePath: string;
  params: Record<string, unknown>;
  message?: string;
  /** Where it is the name of a member that does not fit. */
  propertyName?: string;
};

/** A generated validator: false and `errors` where the data does not fit the schema. May fill in defaults. */
export type Validator<Value = unknown> = {
  (data: unknown): data is Value;
  errors?: ValidationError[] | null;
};

/** The validators of one operation's request; a part that the operation does not have is absent. */
export type RequestValidators<Operation = unknown> = {
  readonly [Part in keyof Input<Operation>]?: Validator<Input<Operation>[Part]>;
} & LoadedBody<Operation>;

/** In place of the validator of a body, where bodies may be large. */
type LoadedBody<Operation> = { readonly loadBody?: () => Promise<Validator<Input<Operation>["body"]>> };

/** The validators of one operation's responses, by status (or `default`) and content type. */
export type ResponseValidators = { readonly [status: string]: { readonly [contentType: string]: Validator } };

type Parameters<Operation, Place extends string> = Operation extends { parameters: { [P in Place]?: infer Found } }
  ? [NonNullable<Found>] extends [never]
    ? Record<never, never>
    : NonNullable<Found>
  : Record<never, never>;

type RequestBody<Operation> = Operation extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: { "application/json": infer Json } }
    ? Json
    : NonNullable<Body> extends { content: { "multipart/form-data": infer Form } }
      ? Omit<Form, "file"> & { file: UploadedFile }
      : undefined
  : undefined;
