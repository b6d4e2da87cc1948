// @ts-check
/** The runner holds the other end of the standard input: when it is gone, even by force, so is the server. */
export function stopWithRunner() {
  process.stdin.on('end', () => process.exit()).resume();
}
