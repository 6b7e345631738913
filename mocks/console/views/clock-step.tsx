import { useForm } from "../use-form.ts";

const unitSeconds = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

/** Moves the clock by a step of one's own. */
export function ClockStep({ isBusy, advance }: { isBusy: boolean; advance: (seconds: number) => void }) {
  const { values, set, field } = useForm({ number: "15", unit: "minutes" });
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        advance(Number(values.number) * unitSeconds[values.unit as keyof typeof unitSeconds]);
      }}
    >
      <label class="number">
        Step
        <input type="number" required min="0" step="any" {...field("number")} />
      </label>
      <label class="unit">
        Unit
        <select value={values.unit} onChange={({ currentTarget }) => set({ unit: currentTarget.value })}>
          {Object.keys(unitSeconds).map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" disabled={isBusy}>
        Advance
      </button>
    </form>
  );
}
