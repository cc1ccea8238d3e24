/**
 * What requests may hold. Addresses are text, so a number in a query is read from it; in a body "0" is not 0 and null is
 * not 0 either: nothing is bent until it fits, and nothing strange is silently dropped.
 */
import { Readable } from 'node:stream';
import AjvCompiler from '@fastify/ajv-compiler';
import type { FastifyInstance } from 'fastify';
import { ApiRefusal } from '../refusal.ts';

const compilerOf = AjvCompiler.AjvCompiler();
const common = { useDefaults: true, allErrors: false };
const bodies = compilerOf({}, { customOptions: { ...common, coerceTypes: false, removeAdditional: false } });
const queries = compilerOf(
  {},
  { customOptions: { ...common, coerceTypes: 'array', removeAdditional: true } },
);

export function addValidation(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ body, query, params }) => {
    // No text that anybody types holds one, and PostgreSQL keeps none.
    if ([body, query, params].some(holdsNul))
      throw new ApiRefusal('invalid', { message: 'This holds a character that cannot be kept.' });
  });
  // Each compiler takes the route's whole definition, as the framework hands it over.
  app.setValidatorCompiler(route => (route.httpPart === 'body' ? bodies : queries)(route as never) as never);
}

function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  // Bytes are no text, and those that still come in are their route's to read.
  const bytes = Buffer.isBuffer(value) || value instanceof Readable;
  if (typeof value !== 'object' || value === null || bytes) return false;
  return Object.entries(value).some(([name, part]) => name.includes('\0') || holdsNul(part));
}
