// Generated from spec/*.yaml by `npm run spec`. Do not edit.
export interface paths {
  "/v1/keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the account's keys and their status */
    get: operations["listKeys"];
    put?: never;
    /**
     * Create an account and send a verification e-mail
     * @description The key is activated by `verify`, with the token from the e-mail. With a key, and a `name` in place of an `email`, it makes another key of the account, which works at once.
     */
    post: operations["signUp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/verify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Verify the e-mail address and activate the key */
    post: operations["verify"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/keys/rotate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replace the calling key; the old one works on in a grace period
     * @description The calling key is rotated, or another key of its account that a body names by its `key_id`.
     */
    post: operations["rotateKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/keys/revoke": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Revoke a key at once */
    post: operations["revokeKey"];
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
     * Format: email
     * @example alice@example.com
     */
    Email: string;
    /**
     * @description The plan of an account.
     * @enum {string}
     */
    Tier: "free" | "starter" | "pro" | "enterprise";
    /**
     * Format: date-time
     * @example 2026-03-01T10:00:00Z
     */
    Timestamp: string;
    /**
     * Format: password
     * @description A whole key. It is shown once and is never listed.
     * @example nram_demo_3f9a
     */
    Secret: string;
    /** @enum {string} */
    KeyStatus: "active" | "expired" | "revoked" | "grace";
    SignUpOrKeyRequest: components["schemas"]["SignUpRequest"] | components["schemas"]["NewKeyRequest"];
    SignUpOrKeyAnswer: components["schemas"]["SignUpAnswer"] | components["schemas"]["NewKeyAnswer"];
    /** @description Makes another key of the calling key's account. A body with an `email` is a sign-up, whoever sends it. */
    NewKeyRequest: {
      /**
       * @description What the key is for.
       * @example production-agent
       */
      name: string;
    };
    NewKeyAnswer: {
      api_key: components["schemas"]["Secret"];
      /** @example key_a1b2c3d4 */
      key_id: string;
      /** @example production-agent */
      name: string;
      tier: components["schemas"]["Tier"];
      created_at: components["schemas"]["Timestamp"];
      message: string;
    };
    SignUpRequest: {
      email: components["schemas"]["Email"];
    };
    SignUpAnswer: {
      /** @description Null until the address is verified. */
      api_key: null;
      /** @constant */
      tier: "free";
      created_at: components["schemas"]["Timestamp"];
      /** @description Asks the reader to look into the mailbox. */
      message: string;
      /** @constant */
      requires_verification: true;
    };
    VerifyRequest: {
      /**
       * Format: password
       * @example abc123
       */
      token: string;
      email: components["schemas"]["Email"];
    };
    VerifyAnswer: {
      api_key: components["schemas"]["Secret"];
      tier: components["schemas"]["Tier"];
      message: string;
    };
    RotateRequest: {
      /** @description The id of the key to rotate, or its prefix; without it, the calling key. */
      key_id?: string;
    } | null;
    RotateAnswer: {
      new_key: components["schemas"]["Secret"];
      /**
       * Format: date-time
       * @description The instant at which the old key stops working; null where it has stopped already.
       */
      grace_expires_at: string | null;
      message: string;
    };
    KeyList: {
      keys: components["schemas"]["Key"][];
    };
    /**
     * @example {
     *       "key_id": "key_a1b2c3d4",
     *       "key_prefix": "nram_abc12",
     *       "tier": "starter",
     *       "created_at": "2026-03-01T10:00:00Z",
     *       "expires_at": null,
     *       "grace_expires_at": null,
     *       "revoked_at": null,
     *       "status": "active"
     *     }
     */
    Key: {
      /** @example key_a1b2c3d4 */
      key_id: string;
      /**
       * @description The first characters of the key.
       * @example nram_abc12
       */
      key_prefix: string;
      /**
       * @description What it was made with; null where it was made without one.
       * @example production-agent
       */
      name?: string | null;
      tier: components["schemas"]["Tier"];
      created_at: components["schemas"]["Timestamp"];
      /**
       * Format: date-time
       * @description When the key ends by itself.
       */
      expires_at: string | null;
      /**
       * Format: date-time
       * @description When a rotated key ends.
       */
      grace_expires_at: string | null;
      /**
       * Format: date-time
       * @description When the key was revoked.
       */
      revoked_at: string | null;
      status: components["schemas"]["KeyStatus"];
    };
    RevokeRequest: {
      /** @description The id of a key or its prefix. */
      key_id: string;
    };
    RevokeAnswer: {
      /** @description The key's id, also when it was named by prefix. */
      revoked_key_id: string;
      message: string;
    };
    /**
     * @description Which error it is.
     * @enum {string}
     */
    ErrorCode:
      | "VALIDATION_ERROR"
      | "RATE_LIMITED"
      | "INVALID_TOKEN"
      | "NOT_FOUND"
      | "TIER_REQUIRED"
      | "UNAUTHORIZED"
      | "CONFLICT"
      | "METHOD_NOT_ALLOWED"
      | "PAYLOAD_TOO_LARGE"
      | "UNSUPPORTED_MEDIA_TYPE"
      | "INTERNAL_ERROR"
      | "SERVICE_UNAVAILABLE";
    /** @description Every error has this form. */
    Error: {
      /** @description What went wrong, for a person. */
      error: string;
      code: components["schemas"]["ErrorCode"];
      /** @description The HTTP status again. */
      status: number;
    };
    ValidationError: {
      error: string;
      /** @constant */
      code: "VALIDATION_ERROR";
      /** @constant */
      status: 400;
    };
    VerificationError: {
      error: string;
      code: components["schemas"]["VerificationErrorCode"];
      /** @constant */
      status: 400;
    };
    /** @enum {string} */
    VerificationErrorCode: "INVALID_TOKEN" | "VALIDATION_ERROR";
    UnauthorizedError: {
      error: string;
      /** @constant */
      code: "UNAUTHORIZED";
      /** @constant */
      status: 401;
    };
    /** @description The vendor's page shows this error without the status that the others have. */
    TierRequiredError: {
      error: string;
      /** @constant */
      code: "TIER_REQUIRED";
      /** @constant */
      status?: 403;
      required_tier: components["schemas"]["Tier"];
      current_tier: components["schemas"]["Tier"];
    };
    NotFoundError: {
      error: string;
      /** @constant */
      code: "NOT_FOUND";
      /** @constant */
      status: 404;
    };
    ConflictError: {
      error: string;
      /** @constant */
      code: "CONFLICT";
      /** @constant */
      status: 409;
    };
    RateLimitError: {
      error: string;
      /** @constant */
      code: "RATE_LIMITED";
      /** @constant */
      status: 429;
      usage: components["schemas"]["Usage"];
      /** Format: uri */
      upgrade_url: string;
    };
    InternalError: {
      error: string;
      /** @constant */
      code: "INTERNAL_ERROR";
      /** @constant */
      status: 500;
    };
    Usage: {
      current: number;
      limit: number;
      plan: components["schemas"]["Tier"];
      resets_at: components["schemas"]["Timestamp"];
    };
  };
  responses: {
    /** @description The key is missing, malformed, unknown, expired or revoked. */
    Unauthorized: {
      headers: {
        /** @description The scheme to authenticate with. */
        "WWW-Authenticate"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["UnauthorizedError"];
      };
    };
    /** @description The account's tier does not include the operation. No operation of this page asks for a tier. */
    TierRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["TierRequiredError"];
      };
    };
    /** @description Another request changed the same thing at the same time. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ConflictError"];
      };
    };
    /** @description The server failed. */
    InternalError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["InternalError"];
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
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every key of the account, whatever its status. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["KeyList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["TierRequired"];
      409: components["responses"]["Conflict"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Rejected"];
    };
  };
  signUp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SignUpOrKeyRequest"];
      };
    };
    responses: {
      /** @description The account exists; a verification e-mail is on its way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SignUpOrKeyAnswer"];
        };
      };
      /** @description The e-mail address is missing, malformed or of a disposable domain. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ValidationError"];
        };
      };
      401: components["responses"]["Unauthorized"];
      409: components["responses"]["Conflict"];
      /** @description Too many sign-ups from this IP address or for this e-mail address. */
      429: {
        headers: {
          /** @description Whole seconds until the next sign-up is possible. */
          "Retry-After": number;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RateLimitError"];
        };
      };
      500: components["responses"]["InternalError"];
      default: components["responses"]["Rejected"];
    };
  };
  verify: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VerifyRequest"];
      };
    };
    responses: {
      /** @description The key works from now on. This is the only time that it is shown. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VerifyAnswer"];
        };
      };
      /** @description The token is wrong or has expired, or a field is missing. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VerificationError"];
        };
      };
      /** @description No key waits for verification under this e-mail address. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NotFoundError"];
        };
      };
      409: components["responses"]["Conflict"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Rejected"];
    };
  };
  rotateKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["RotateRequest"];
      };
    };
    responses: {
      /** @description The new key, shown this once, and the end of the old one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RotateAnswer"];
        };
      };
      /** @description The body is no object with a `key_id`, or the key that it names has ended or fits several. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ValidationError"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["TierRequired"];
      /** @description The account has no key of this `key_id`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NotFoundError"];
        };
      };
      409: components["responses"]["Conflict"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Rejected"];
    };
  };
  revokeKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RevokeRequest"];
      };
    };
    responses: {
      /** @description The key is revoked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RevokeAnswer"];
        };
      };
      /** @description The `key_id` is missing, or is a prefix that fits several keys. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ValidationError"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["TierRequired"];
      /** @description The account has no such key. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NotFoundError"];
        };
      };
      409: components["responses"]["Conflict"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Rejected"];
    };
  };
}
