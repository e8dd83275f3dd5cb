// Jest runs the TypeScript sources as ES modules; swc only strips the types (docs/adr/typescript-esm-jest.md).
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/embedded-mongodb/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
      },
    ],
  },
  // One embedded database for the whole run, unless MONGODB_URI names another; every test file has a database of its own.
  globalSetup: '<rootDir>/test/support/suite.setup.mjs',
  globalTeardown: '<rootDir>/test/support/suite.teardown.mjs',
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  // One more than the two cores that it is meant for: some suites wait for servers that are killed, slow or silent.
  maxWorkers: 3,
  // Nothing here waits for a time, and years of business time are many steps on a busy machine or a slower engine: this
  // only ends what hangs.
  testTimeout: 240_000,
};
