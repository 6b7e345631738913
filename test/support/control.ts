/** The control API's envelope of an error. */
export const controlError = (status: number, code: string, error: unknown) => ({
  status,
  body: { error, code, status },
});

/** What the control API answers where there is nothing to say. */
export const noContent = { status: 204, body: "" };
