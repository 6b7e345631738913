const sliceLength = 500;
const pieceLength = 64 * 1024;

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

/** Objects by field, arrays by slice. */
function* parts(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    yield "[";
    for (let start = 0; start < value.length; start += sliceLength)
      yield (start === 0 ? "" : ",") + JSON.stringify(value.slice(start, start + sliceLength)).slice(1, -1);
    yield "]";
  } else if (typeof value === "object" && value !== null) {
    yield "{";
    for (const [index, [name, field]] of Object.entries(value).entries()) {
      yield `${index === 0 ? "" : ","}${JSON.stringify(name)}:`;
      yield* parts(field);
    }
    yield "}";
  } else yield JSON.stringify(value);
}
