import type { Command } from "commander";
import { certificateFolder, prepareCertificate } from "./certificate.ts";

/**
 * `autohire trust`, behind `npm run trust`: lets this machine trust the development certificate, then looks whether it does.
 * The look is what counts: office-addin-dev-certs reports success even where the system's tool failed.
 */
export function registerTrustCommand(program: Command): void {
  program
    .command("trust")
    .description("trust the development certificate on this machine")
    .action(async () => {
      await prepareCertificate(Date.now());
      const { installCaCertificate, isCaCertificateInstalled } = await import("office-addin-dev-certs");
      let failure: unknown = null;
      try {
        await installCaCertificate();
      } catch (error) {
        failure = error;
      }
      let trusted = false;
      try {
        trusted = isCaCertificateInstalled();
      } catch (error) {
        failure ??= error;
      }
      if (trusted) {
        console.error("This machine trusts the development certificate.");
        return;
      }
      if (failure) console.error(`The system said: ${firstLine(failure)}`);
      console.error(
        `This machine does not trust the certificate yet: add ${certificateFolder}/ca.crt to the trusted root certificates by hand (administrator rights needed), then start the browser or Word again.`,
      );
      process.exitCode = 1;
    });
}

function firstLine(failure: unknown): string {
  return String(failure instanceof Error ? failure.message : failure).split("\n")[0] ?? "";
}
