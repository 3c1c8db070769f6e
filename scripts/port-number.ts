import { InvalidArgumentError } from 'commander';

/** Reads `--port`; a usage error if it is no port. */
export function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new InvalidArgumentError('expected a number from 1 to 65535');
}
