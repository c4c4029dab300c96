import { speak } from "../../addin/components/messages.ts";

/** What says sentences says them in English, as the tests read them. */
await speak("en");
