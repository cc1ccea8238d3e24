/**
 * Processor time of this process: what other processes of the machine do is not in it. A test asks it whether a reader
 * hangs, with room to spare; how fast one is, is a benchmark's bar.
 */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
