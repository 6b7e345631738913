/** The log has a line for the first wrong token, and one in so many milliseconds for those that follow. */
const restMs = 60_000;

/** Tells of wrong control tokens without letting whoever sends them fill the log. */
export function createGuessLog(
  warn: (text: string) => void,
  now: () => number = () => performance.now(),
): (clientIp: string) => void {
  let quietUntil = -Infinity;
  let untold = 0;
  return (clientIp) => {
    untold++;
    if (now() < quietUntil) return;
    quietUntil = now() + restMs;
    const count = untold === 1 ? "a wrong control token" : `${untold} wrong control tokens`;
    warn(`${count}, the last from ${clientIp}`);
    untold = 0;
  };
}
