// Jest runs the TypeScript sources as ES modules; swc only strips the types (docs/adr/typescript-esm-jest.md).
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/embedded-mongodb/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }] },
  maxWorkers: 2,
  testTimeout: 20_000,
};
