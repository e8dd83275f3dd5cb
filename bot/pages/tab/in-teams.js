// Runs in the personal tab. Inside Teams it takes over the theme, says that the page is there, and shows the way to
// the chat. In a browser it does nothing, and Teams' own library is not even fetched.
const root = document.documentElement;
const toChat = document.getElementById('to-chat');

/** On a phone Teams is no frame but a native window. */
if (window.parent !== window || 'nativeInterface' in window) {
  const library = document.createElement('script');
  library.src = '/tab/teams-js.js';
  // Held by something else than Teams it never begins, and the page stays as it is.
  library.onload = () => begin(window.microsoftTeams).catch(() => undefined);
  document.head.append(library);
}

async function begin({ app, pages }) {
  await app.initialize();
  const dress = (theme) => root.setAttribute('data-theme', theme === 'glass' ? 'dark' : theme);
  app.registerOnThemeChangeHandler(dress);
  dress((await app.getContext()).app.theme);
  if (pages.currentApp.isSupported()) {
    toChat.addEventListener('click', () => pages.currentApp.navigateTo({ pageId: 'conversations' }));
    toChat.hidden = false;
  }
  app.notifySuccess();
}
