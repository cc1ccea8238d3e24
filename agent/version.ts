/** This agent's version. A test holds it to package.json: a bundle carries no package.json. */
export const version = '0.1.0';
