import { useState } from "preact/hooks";

/** Something that the user sets off, which may be rejected. */
export type Action = {
  readonly error: string | null;
  readonly isBusy: boolean;
  /** Does it, unless it is being done; resolves to whether it was done. */
  readonly run: (act: () => Promise<unknown>) => Promise<boolean>;
};

export function useAction(): Action {
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  return {
    error,
    isBusy,
    async run(act) {
      if (isBusy) return false;
      setBusy(true);
      setError(null);
      try {
        await act();
        return true;
      } catch (caught) {
        setError((caught as Error).message);
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
