import { anyEmail, anyHandle, anyLink, findPhones } from "../contact-mask/find-addresses.ts";
import { placeholder } from "../mask-contact.ts";

const longest = 220;

/**
 * A model's reason as one plain sentence, null where nothing of the kind is left. It is shown beside the edit, so it carries no
 * markup, no unseen signs and no address to go to: who wrote the posting may have had a hand in it.
 */
export function cleanReason(reason: string): string | null {
  const plain = reason
    .slice(0, 2_000)
    .normalize("NFC")
    .replace(/<[^<>]*>/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, " ")
    .replace(/[*_`#<>|]+/g, "")
    .replace(/^[\s•–—-]+/u, "")
    .trim();
  const sentence = /^.*?(?<!\b(?:e\.g|i\.e|z\.B|etc|vs|Dr|No|Nr))[.!?](?=\s|$)/u.exec(plain)?.[0] ?? plain;
  const low = sentence.toLowerCase();
  const leads = [anyEmail, anyLink, anyHandle].some((pattern) => low.search(pattern) >= 0);
  if (leads || findPhones(low).length > 0 || sentence.search(placeholder) >= 0) return null;
  if ((sentence.match(/\p{L}{2,}/gu)?.length ?? 0) < 2) return null;
  const short =
    sentence.length <= longest ? sentence : `${sentence.slice(0, longest).replace(/\s+\S*$/, "")} …`;
  const whole = /[.!?…]$/.test(short) ? short : `${short}.`;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
