import { useState } from "preact/hooks";

/** The values of a form, each under its name. */
export type Form<Values> = {
  readonly values: Values;
  readonly set: (change: Partial<Values>) => void;
  /** What ties an input or a select to the value of this name. */
  readonly field: (name: keyof Values) => {
    value: string;
    onInput: (event: { currentTarget: { value: string } }) => void;
  };
};

export function useForm<Values extends Record<string, string>>(start: Values): Form<Values> {
  const [values, setValues] = useState(start);
  const set = (change: Partial<Values>) => setValues({ ...values, ...change });
  return {
    values,
    set,
    field: (name) => ({
      value: values[name]!,
      onInput: ({ currentTarget }) => set({ [name]: currentTarget.value } as Partial<Values>),
    }),
  };
}
