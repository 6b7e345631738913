"use client";
import { useState } from "react";

import { verify } from "./actions.js";
import { ask } from "./novyx.js";

/** Signs up in the browser, and verifies on the server. */
export default function Page() {
  const [told, setTold] = useState("");
  const signUp = async (fields) => {
    const { message, error } = await ask("/v1/keys", { email: fields.get("email") });
    setTold(message ?? error);
  };
  const check = async (fields) => setTold(await verify(fields.get("email"), fields.get("token")));
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <label>
        E-mail address <input name="email" type="email" />
      </label>
      <label>
        Token from the mail <input name="token" />
      </label>
      <button onClick={(event) => signUp(new FormData(event.currentTarget.form))}>Sign up</button>
      <button onClick={(event) => check(new FormData(event.currentTarget.form))}>Verify</button>
      <p role="status">{told}</p>
    </form>
  );
}
