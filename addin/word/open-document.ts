import { translateHostError } from "./host-problem.ts";

/** Opens DOCX bytes as a new, unsaved document in a window of its own; the open one stays as it is. */
export async function openInNewWindow(bytes: Uint8Array): Promise<void> {
  try {
    await Word.run(async (context) => {
      const created = context.application.createDocument(toBase64(bytes));
      created.open();
      await context.sync();
    });
  } catch (error) {
    throw translateHostError(error, "reading");
  }
}

/** In pieces, because a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let i = 0; i < bytes.length; i += 8192) {
    binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  }
  return btoa(binary);
}
