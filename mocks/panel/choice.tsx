/** One of several values; `every` stands for none of them. */
export function Choice<Value extends string>({
  label,
  every,
  words,
  value,
  onChoose,
  size = "",
}: {
  label: string;
  every?: string;
  words: Readonly<Record<Value, string>>;
  value: string;
  onChoose: (value: Value | "") => void;
  size?: "" | "short";
}) {
  return (
    <label class={size}>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as Value | "")}>
        {every !== undefined && <option value="">{every}</option>}
        {(Object.entries(words) as [Value, string][]).map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whether a text is a name in a table. */
export function isOneOf<Value extends string>(words: Record<Value, string>, text: string): text is Value {
  return Object.hasOwn(words, text);
}
