const pieceLength = 64 * 1024;
const sliceLength = 256 * 1024;

/** A value whose arrays may be made as they are read. */
export type Lazy<Value> = Value extends readonly (infer Element)[]
  ? Iterable<Element>
  : Value extends object
    ? { readonly [Name in keyof Value]: Lazy<Value[Name]> }
    : Value;

/** What an operation returns in place of a value that is too large to be written at once. */
export type InPieces = { readonly inPieces: Lazy<unknown> };

/** A value that is made, and sent as JSON, a piece at a time. Its type is that of what arrives. */
export function inPieces<Value>(value: Lazy<Value>): Value {
  return { inPieces: value } satisfies InPieces as Value;
}

/** What is shown of each item that is in the list now, made when it is read. */
export function lazily<Item, Shown>(
  list: readonly Item[],
  show: (item: Item, index: number) => Shown,
): Iterable<Shown> {
  const items = [...list];
  return {
    *[Symbol.iterator]() {
      for (const [index, item] of items.entries()) yield show(item, index);
    },
  };
}

/** The JSON text of a value in pieces, so that a large one does not keep the process from everything else. */
export function* jsonPieces(value: unknown): Generator<string> {
  let piece = "";
  for (const part of parts(value)) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

/** Objects by field, arrays and other iterables by element, long texts by slice; an element without one is written whole. */
function* parts(value: unknown): Generator<string> {
  if (typeof value === "object" && value !== null && Symbol.iterator in value) {
    let before = "[";
    for (const element of value as Iterable<unknown>) {
      yield before;
      if (hasLongText(element)) yield* parts(element);
      else yield JSON.stringify(element);
      before = ",";
    }
    yield before === "[" ? "[]" : "]";
  } else if (typeof value === "object" && value !== null) {
    let before = "{";
    for (const [name, field] of Object.entries(value)) {
      // As JSON.stringify leaves it out.
      if (field === undefined) continue;
      yield `${before}${JSON.stringify(name)}:`;
      yield* parts(field);
      before = ",";
    }
    yield before === "{" ? "{}" : "}";
  } else if (isLong(value)) {
    yield '"';
    for (let start = 0; start < value.length; start += sliceLength)
      yield JSON.stringify(value.slice(start, start + sliceLength)).slice(1, -1);
    yield '"';
  } else yield JSON.stringify(value);
}

function hasLongText(element: unknown): boolean {
  if (typeof element === "object") for (const name in element) if (isLong(element[name as never])) return true;
  return false;
}

function isLong(value: unknown): value is string {
  return typeof value === "string" && value.length > sliceLength;
}
