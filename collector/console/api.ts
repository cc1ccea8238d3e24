/**
 * The one door to the collector: JSON over the page's own origin. Every change carries `x-keyholder: 1`, which a form
 * on another site cannot send. Anything but success is an `ApiFailure` whose message can be shown as it is.
 */
import type { ApiError } from '../api/types.ts';

export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  /** HTTP status; 0 when the collector could not be reached at all. */
  readonly status: number;
  readonly code: string;
  /** The form field it is about. */
  readonly field: string | null;

  constructor(status: number, code: string, message: string, field: string | null = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.field = field;
  }
}

let signedOut: () => void = () => {};
/** Calls `act` whenever the collector says that nobody is signed in. */
export function onSignedOut(act: () => void): void {
  signedOut = act;
}

export function signalSignedOut(): void {
  signedOut();
}

let proveAgain: () => Promise<boolean> = () => Promise.resolve(false);
/** Asks the reader to show once more that it is them, before something that cannot be undone. */
export function onVerifyAgain(act: () => Promise<boolean>): void {
  proveAgain = act;
}

/** @throws ApiFailure */
export function get<T>(path: string, signal: AbortSignal): Promise<T> {
  return ask<T>(path, { signal, headers: { accept: 'application/json' } });
}

/** @throws ApiFailure */
export async function post<T>(path: string, body?: object): Promise<T> {
  try {
    return await postOnce<T>(path, body);
  } catch (cause) {
    const again = cause instanceof ApiFailure && cause.code === 'verify_again';
    if (!again || !(await proveAgain())) throw cause;
    return await postOnce<T>(path, body);
  }
}

function postOnce<T>(path: string, body?: object): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json', 'x-keyholder': '1' };
  if (body === undefined) return ask<T>(path, { method: 'POST', headers });
  headers['content-type'] = 'application/json';
  return ask<T>(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

/**
 * Sends a file as it is, however large.
 * @param sent hears which share of it has left, 0 to 1: `fetch` cannot tell
 * @throws ApiFailure
 */
export function upload<T>(path: string, file: Blob, type: string, sent: (share: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of [
      ['accept', 'application/json'],
      ['content-type', type],
      ['x-keyholder', '1'],
    ] as const)
      request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => sent(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(unreachable());
    request.onload = () => {
      const { status, responseText: text } = request;
      if (status < 200 || status > 299) return reject(failureOf(status, text));
      try {
        resolve(parse(status, text) as T);
      } catch (cause) {
        reject(cause as ApiFailure);
      }
    };
    request.send(file);
  });
}

const unreachable = () =>
  new ApiFailure(0, 'unreachable', 'The collector did not answer. Is it running, and are you online?');

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const answer = await fetch(path, { ...init, credentials: 'same-origin' }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw unreachable();
  });
  const text = await answer.text();
  if (!answer.ok) throw failureOf(answer.status, text);
  return (text === '' ? undefined : parse(answer.status, text)) as T;
}

function parse(status: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiFailure(
      status,
      'not_json',
      'The collector gave an answer that this page cannot read. Reload it.',
    );
  }
}

function failureOf(status: number, text: string): ApiFailure {
  const said = readError(text);
  if (status === 401 && said?.code === 'not_signed_in') signedOut();
  const message = said?.message ?? `The collector answered with error ${status}. Its log says why.`;
  return new ApiFailure(status, said?.code ?? 'unknown', message, said?.field ?? null);
}

function readError(text: string): ApiError['error'] | null {
  try {
    return (JSON.parse(text) as Partial<ApiError>).error ?? null;
  } catch {
    return null;
  }
}

/** "/devices/x?at=5#facts": a path with a query, nulls left out; its "#part" stays at the end. */
export function withQuery(path: string, query: Readonly<Record<string, string | number | null>>): string {
  const [address = '', part] = path.split('#');
  const [before = '', there = ''] = address.split('?');
  const search = new URLSearchParams(there);
  for (const [name, value] of Object.entries(query)) if (value !== null) search.set(name, String(value));
  const text = search.toString();
  return `${before}${text === '' ? '' : `?${text}`}${part === undefined ? '' : `#${part}`}`;
}
