import { styleText } from "node:util";

/** Colours for a terminal, or none of them. */
export type Paint = { readonly [Name in "red" | "green" | "yellow" | "dim" | "bold"]: (text: string) => string };

/** Paints where `colours` is true, and leaves texts alone elsewhere. */
export function createPaint(colours: boolean): Paint {
  const painter = (style: keyof Paint) => (text: string) =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  return {
    red: painter("red"),
    green: painter("green"),
    yellow: painter("yellow"),
    dim: painter("dim"),
    bold: painter("bold"),
  };
}
