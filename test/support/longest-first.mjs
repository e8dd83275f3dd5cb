// The longest suites begin first, so that no core waits for one of them at the end. Jest itself would go by the size of
// the files, which says little here: the longest suite is one of the shortest files.
const longest = [
  'test/cards/scenes.test.ts',
  'test/flows/notices-crash.test.ts',
  'test/flows/crash.test.ts',
  'test/store/apply-due.test.ts',
  'test/flows/',
  'test/store/',
  'embedded-mongodb/',
];

const rank = ({ path }) => {
  const found = longest.findIndex((part) => path.includes(part));
  return found === -1 ? longest.length : found;
};

export default class LongestFirst {
  sort(tests) {
    return [...tests].sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path));
  }
  allFailedTests(tests) {
    return tests;
  }
  cacheResults() {}
}
