/** `__Host-`: over TLS only, for this host and no other, so no sibling domain can plant one. */
export const signInCookie = "__Host-autohire-sign-in";

/** Lax: it must come along when the provider sends the browser back to us, and with nothing else from outside. */
export const signInCookieOptions = { httpOnly: true, secure: true, sameSite: "lax", path: "/" } as const;

/** How long a walk through the provider may take. */
export const signInSeconds = 10 * 60;
