// The personal tab in a real Chromium: inside of Teams, played by a page at its address, and in a browser.
import assert from 'node:assert/strict';
import type { Browser, Frame, Page } from 'playwright-core';

/** Answers as Teams does: where we are, the theme, and that one can go to the chat. Keeps what it was told. */
const teams = `<!doctype html><style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100% }</style>
<script>
const told = [];
const runtime = { apiVersion: 4, supports: { pages: { currentApp: {} } } };
const answers = {
  initialize: ['content', 'web', JSON.stringify(runtime), '2.58.0'],
  getContext: [{ theme: new URLSearchParams(location.search).get('theme'), frameContext: 'content' }],
  'pages.currentApp.navigateTo': [true],
};
addEventListener('message', ({ data, source, origin }) => {
  told.push({ func: data.func, args: data.args });
  const args = answers[data.func];
  if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
});
</script>`;

/** Nothing leaves this machine: the address of Teams is answered here, and all others are not. */
async function openInTeams(page: Page, tab: string, theme: string): Promise<Frame> {
  await page.route(/^https:/, (route) =>
    route.request().url().startsWith('https://teams.microsoft.com/')
      ? route.fulfill({ contentType: 'text/html', body: `${teams}<iframe src="${tab}"></iframe>` })
      : route.abort(),
  );
  await page.goto(`https://teams.microsoft.com/?theme=${theme}`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  assert.ok(frame, `Teams shows ${tab}`);
  await frame.waitForSelector(`html[data-theme=${theme}]`);
  return frame;
}

const toldTeams = (page: Page) => page.evaluate<{ func: string; args: unknown[] }[]>('told');

export async function tabStory(
  browser: Browser,
  port: number,
  photograph: (page: Page, name: string) => Promise<void>,
) {
  const tab = `http://127.0.0.1:${port}/tab`;
  const context = await browser.newContext({
    viewport: { width: 390, height: 780 },
    permissions: ['local-network-access'], // else no page from elsewhere, as Teams is, could show one of this machine
  });
  const page = await context.newPage();

  console.log('In a browser the tab is a page to read, and Teams’ library is not fetched.');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(tab);
  assert.ok((await page.locator('main').innerText()).includes('add 5 licenses to E3'));
  assert.ok(await page.locator('#to-chat').isHidden(), 'there is no chat to go to');
  assert.deepEqual(fetched.sort(), ['/tab', '/tab/in-teams.js']);

  console.log('In Teams it takes over the theme, says that it is there, and leads to the chat.');
  for (const theme of ['default', 'dark', 'contrast']) {
    const frame = await openInTeams(page, `${tab}?locale=nl-nl`, theme);
    await frame.getByRole('button', { name: 'Naar de chat' }).click();
    const told = await toldTeams(page);
    assert.ok(told.some(({ func }) => func === 'appInitialization.success'));
    const led = told.find(({ func }) => func === 'pages.currentApp.navigateTo');
    assert.deepEqual(led?.args, [{ pageId: 'conversations' }]);
    await photograph(page, `tab-${theme}`);
  }

  console.log('It follows when the theme changes.');
  const frame = await openInTeams(page, tab, 'default');
  await page.evaluate(`frames[0].postMessage({ func: 'themeChange', args: ['dark'] }, '*')`);
  await frame.waitForSelector('html[data-theme=dark]');
  await context.close();
}
