/**
 * The console's own mark (collector/console/icon.svg) as something that can be drawn without a browser: its few shapes,
 * and which colour they have at a point. It reads what the mark is made of and refuses everything else in SVG (SVG 2,
 * chapters 8 to 10 and 13), so that a mark that is drawn anew is drawn right here, or the build says why not.
 */

export interface Shape {
  /** 0xrrggbb */
  readonly colour: number;
  covers(x: number, y: number): boolean;
}

export interface Mark {
  /** Width and height of its square, in the units of its shapes. */
  readonly side: number;
  /** Lowest first. */
  readonly shapes: readonly Shape[];
}

type Attributes = ReadonlyMap<string, string>;

/** @throws Error naming what this cannot draw */
export function readMark(svg: string): Mark {
  const elements = [...svg.matchAll(/<(\w+)((?:\s+[\w-]+="[^"]*")*)\s*\/?>/g)].map(
    ([, name = '', words = '']) => ({ name, attributes: attributesIn(words) }),
  );
  const [picture, ...others] = elements;
  const [x, y, width = 0, height] = (picture?.attributes.get('viewBox') ?? '').split(' ').map(Number);
  if (picture?.name !== 'svg' || x !== 0 || y !== 0 || width <= 0 || width !== height)
    throw new Error('A mark is a square whose viewBox begins at 0 0.');
  const shapes = others
    .filter(({ name }) => name !== 'title')
    .flatMap(one => shapesOf(one.name, one.attributes));
  return { side: width, shapes };
}

function attributesIn(words: string): Attributes {
  return new Map(
    [...words.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const drawn: Readonly<Record<string, (attributes: Attributes) => readonly Shape[]>> = {
  rect: filledRect,
  circle: ring,
  path: strokedPath,
};

function shapesOf(name: string, attributes: Attributes): readonly Shape[] {
  const draw = Object.hasOwn(drawn, name) ? drawn[name] : undefined;
  if (draw === undefined) throw cannot(`<${name}>`);
  return draw(attributes);
}

/** With round corners; it begins at 0 0. */
function filledRect(attributes: Attributes): readonly Shape[] {
  allow('rect', attributes, ['width', 'height', 'rx', 'fill']);
  const [width, height, radius] = ['width', 'height', 'rx'].map(name => number(attributes, name)) as [
    number,
    number,
    number,
  ];
  // Within the radius of the rectangle that its corners' centres make.
  const covers = (x: number, y: number) =>
    distance(x, y, clamp(x, radius, width - radius), clamp(y, radius, height - radius)) <= radius;
  return [{ colour: colour(attributes, 'fill'), covers }];
}

function ring(attributes: Attributes): readonly Shape[] {
  allow('circle', attributes, ['cx', 'cy', 'r', 'fill', 'stroke', 'stroke-width']);
  const [x, y, radius] = ['cx', 'cy', 'r'].map(name => number(attributes, name)) as [number, number, number];
  const half = number(attributes, 'stroke-width') / 2;
  const covers = (atX: number, atY: number) => Math.abs(distance(atX, atY, x, y) - radius) <= half;
  return [{ colour: stroke(attributes), covers }];
}

/** Straight lines with round ends: within half the pen of any of them. */
function strokedPath(attributes: Attributes): readonly Shape[] {
  allow('path', attributes, ['d', 'fill', 'stroke', 'stroke-width', 'stroke-linecap']);
  if (attributes.get('stroke-linecap') !== 'round') throw cannot('a line without round ends');
  const half = number(attributes, 'stroke-width') / 2;
  const lines = linesOf(attributes.get('d') ?? '');
  const covers = (x: number, y: number) => lines.some(line => fromLine(x, y, line) <= half);
  return [{ colour: stroke(attributes), covers }];
}

type Line = readonly [fromX: number, fromY: number, toX: number, toY: number];

function linesOf(path: string): readonly Line[] {
  const steps = [...path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)];
  if (steps.map(([all]) => all).join('') !== path) throw cannot(`the path "${path}"`);
  const lines: Line[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', words = ''] of steps) {
    const [a = Number.NaN, b = 0, ...more] = words
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const to = { M: [a, b], h: [x + a, y], v: [x, y + a], l: [x + a, y + b] }[letter];
    if (to === undefined || more.length > 0 || to.some(Number.isNaN))
      throw cannot(`"${letter}${words}" in a path`);
    const [toX = 0, toY = 0] = to;
    if (letter !== 'M') lines.push([x, y, toX, toY]);
    [x, y] = [toX, toY];
  }
  return lines;
}

function fromLine(x: number, y: number, [fromX, fromY, toX, toY]: Line): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX * alongX + alongY * alongY;
  const part = length === 0 ? 0 : clamp(((x - fromX) * alongX + (y - fromY) * alongY) / length, 0, 1);
  return distance(x, y, fromX + part * alongX, fromY + part * alongY);
}

function stroke(attributes: Attributes): number {
  if (attributes.get('fill') !== 'none') throw cannot('a shape that is both filled and outlined');
  return colour(attributes, 'stroke');
}

function colour(attributes: Attributes, name: string): number {
  const text = attributes.get(name) ?? '';
  if (/^#[0-9a-f]{6}$/i.test(text)) return Number.parseInt(text.slice(1), 16);
  if (/^#[0-9a-f]{3}$/i.test(text)) return Number.parseInt(text.slice(1).replace(/./g, '$&$&'), 16);
  throw cannot(`the colour "${text}"`);
}

function number(attributes: Attributes, name: string): number {
  const value = Number(attributes.get(name) ?? 'missing');
  if (!Number.isFinite(value)) throw cannot(`a shape without ${name}`);
  return value;
}

function allow(shape: string, attributes: Attributes, names: readonly string[]): void {
  for (const name of attributes.keys()) if (!names.includes(name)) throw cannot(`${name} of <${shape}>`);
}

/** Square roots are exact in every engine (IEEE 754); Math.hypot need not be. */
function distance(x: number, y: number, toX: number, toY: number): number {
  return Math.sqrt((x - toX) ** 2 + (y - toY) ** 2);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function cannot(what: string): Error {
  return new Error(`The mark cannot be drawn as an icon of Windows: ${what} is not known to mark.ts.`);
}
