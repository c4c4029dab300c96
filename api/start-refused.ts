/** Why the server does not start, in one sentence for whoever started it. No stack trace is wanted. */
export class StartRefused extends Error {
  override name = "StartRefused";
}
