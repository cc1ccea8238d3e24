/**
 * What the rest of the collector needs of a log (pino's shape). Never hand it a secret, a token, a cookie, a report's
 * contents, or the name of a patient or client.
 */
export interface Log {
  info(what: object, message: string): void;
  warn(what: object, message: string): void;
  error(what: object, message: string): void;
}
