/** Parts of request bodies that several routes of access take. */
import { Type } from 'typebox';
import type { FactorProof } from '../../api/access.ts';

export const text = (most: number, least = 1) => Type.String({ minLength: least, maxLength: most });

const anyObject = Type.Object({}, { additionalProperties: true });
export const factorProof = Type.Unsafe<FactorProof>(
  Type.Union([
    Type.Object(
      { kind: Type.Literal('passkey'), ceremony: text(100), response: anyObject, label: text(60, 0) },
      { additionalProperties: false },
    ),
    Type.Object(
      { kind: Type.Literal('app'), ceremony: text(100), password: text(1000), code: text(20) },
      { additionalProperties: false },
    ),
  ]),
);
