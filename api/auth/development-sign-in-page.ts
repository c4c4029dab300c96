/** Who is signed in with one click. */
export const preparedCandidate = { email: "robin.sample@example.com", name: "Robin Sample" };

/** The embedded provider's only page. `mistake` is said above the field. */
export function developmentSignInPage(mistake: string | null): string {
  return page(
    "Sign in on this computer",
    `  <h1>Sign in on this computer</h1>
  <p>This is the built-in provider for trying AutoHire out. There is no password.</p>
  <form method="post">
    <input type="hidden" name="email" value="${preparedCandidate.email}">
    <button type="submit" autofocus>Continue as ${preparedCandidate.name}</button>
  </form>
  <form method="post">
    ${mistake ? `<p class="mistake" role="alert">${mistake}</p>` : ""}
    <label for="email">Or as anybody else</label>
    <input id="email" name="email" type="email" autocomplete="email" required maxlength="254" placeholder="name@example.com">
    <button type="submit" class="quiet">Continue</button>
  </form>
  <small>The same e-mail is always the same candidate.</small>`,
  );
}

/** Asks before it ends the provider's own session; `form` is the provider's, null once that is done. */
export function developmentSignOutPage(form: string | null): string {
  return page(
    "Sign out on this computer",
    form
      ? `  <h1>Sign out on this computer</h1>
  ${form}
  <button autofocus type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button>
  <button class="quiet" type="submit" form="op.logoutForm">Stay signed in</button>`
      : `  <h1>Signed out on this computer</h1>
  <p>You can close this window.</p>`,
  );
}

const page = (title: string, main: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; font: 14px/1.45 "Segoe UI", system-ui, sans-serif; }
  body { margin: 0; display: grid; min-height: 100vh; place-items: center; background: Canvas; color: CanvasText; }
  main { width: min(320px, 100vw - 32px); display: grid; gap: 12px; }
  h1 { font-size: 20px; margin: 0; font-weight: 600; }
  p { margin: 0; }
  form { display: grid; gap: 8px; }
  button, input { font: inherit; padding: 8px 12px; border-radius: 4px; border: 1px solid GrayText; box-sizing: border-box; }
  button { cursor: pointer; background: #0f6cbd; border-color: #0f6cbd; color: #fff; font-weight: 600; }
  button.quiet { background: transparent; color: inherit; border-color: GrayText; }
  :focus-visible { outline: 2px solid Highlight; outline-offset: 2px; }
  .mistake { color: #c50f1f; }
  @media (prefers-color-scheme: dark) { .mistake { color: #ff99a4; } }
  small { color: color-mix(in srgb, CanvasText 72%, Canvas); }
</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
