import type * as bytes from './facts.js';

export const keyholder: {
  v1: {
    Facts: {
      fromObject(json: object): bytes.keyholder.v1.Facts;
      toObject(message: object, options: { arrays: boolean }): Record<string, unknown>;
    };
  };
};
