import { Methods } from "./answer-methods.ts";
import type { Host } from "./host.ts";
import { NeverAnswered } from "./word-error.ts";

/**
 * Word's side of the wire that office.js speaks on the web: JSON by `postMessage`, requests with a correlation id and
 * replies that repeat it; registered events come as replies of type 1. Knows nothing of windows, so that it serves the
 * page and Node alike.
 */
export interface PaneContext {
  conversationId: string;
  appId: string;
  /** Where the pane's page is. */
  origin: string;
  documentUrl: string;
  displayLanguage: string;
  readOnly: boolean;
}

interface Message {
  _messageType: number;
  _actionName: string;
  /** 0 call, 1 register for an event, 2 unregister. */
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

/** What the stand-in claims; the pane's floor is WordApi 1.6, and nothing above it is pretended. */
const requirementSets: Record<string, string> = {
  WordApi: "1.6",
  WordApiOnline: "1.1",
  CompressedFile: "1.1",
  CustomXmlParts: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  DocumentEvents: "1.1",
  File: "1.1",
  Selection: "1.1",
  Settings: "1.1",
  TextCoercion: "1.1",
  TextFile: "1.1",
};

export interface PaneConnection {
  /** For everything the pane posts; what is not for this conversation is passed over. */
  receive(message: unknown): void;
  close(): void;
}

/** `post` takes an answer to the pane; `beforeStart` runs once office.js is loaded and before it gets its context. */
export function answerMessages(
  host: Host,
  context: PaneContext,
  post: (message: string) => void,
  beforeStart: () => void = () => {},
): PaneConnection {
  const methods = new Methods(host);
  /** Events registered for: their name to the correlation id of the registration. */
  const events = new Map<string, number>();

  const reply = (
    to: Pick<Message, "_actionName" | "_correlationId">,
    data: unknown,
    type: 0 | 1 = 0,
    code = 0,
  ) =>
    post(
      JSON.stringify({
        _messageType: 1,
        _responseType: type,
        _actionName: to._actionName,
        _conversationId: context.conversationId,
        _correlationId: to._correlationId,
        _origin: context.origin,
        _errorCode: code,
        _data: data,
        _serializerVersion: 1,
      }),
    );

  const raise = (name: string, data: unknown) => {
    const registration = events.get(name);
    if (registration === undefined || host.held.misbehaviours.loseEvents) return;
    reply({ _actionName: name, _correlationId: registration }, data, 1);
  };

  async function answer(message: Message): Promise<void> {
    const { delayMs } = host.held.misbehaviours;
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    if (message._actionType === 1) {
      events.set(message._actionName, message._correlationId);
      return reply(message, { Error: 0 });
    }
    if (message._actionType === 2) {
      events.delete(message._actionName);
      return reply(message, { Error: 0 });
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        beforeStart();
        return reply(message, applicationContext(context, host));
      case "executeMethod": {
        const data = message._data as { DdaMethod: { DispatchId: number } } & Record<string, unknown>;
        return reply(message, await methods.answer(data.DdaMethod.DispatchId, data));
      }
      default:
        return reply(message, null);
    }
  }

  const stopSelection = host.held.onSelection(() => raise("documentSelectionChanged", {}));
  let open = true;
  return {
    receive(raw) {
      const message = readMessage(raw);
      if (!open || message === null || message._conversationId !== context.conversationId) return;
      answer(message).catch((error) => {
        if (error instanceof NeverAnswered) return;
        console.error(error);
        // -2: the host failed while it handled the request.
        reply(message, null, 0, -2);
      });
    },
    close() {
      open = false;
      stopSelection();
    },
  };
}

/** The name of the pane's window, which office.js reads its host from. */
export function paneWindowName({ conversationId, appId, origin, displayLanguage }: PaneContext): string {
  return JSON.stringify({
    baseFrameName: "__agave1",
    hostInfo: `Word|Web|16.01|${displayLanguage}|telemetry|||0`,
    xdmInfo: `${conversationId}|${appId}|${origin}|`,
    serializerVersion: 1,
  });
}

function readMessage(raw: unknown): Message | null {
  if (typeof raw !== "string") return null;
  try {
    const message = JSON.parse(raw) as Message | null;
    return typeof message === "object" && message?._messageType === 0 ? message : null;
  } catch {
    return null;
  }
}

function applicationContext(context: PaneContext, { held }: Host): Record<string, unknown> {
  return {
    _id: context.appId,
    _appName: 32,
    _appVersion: "16.0",
    _appUILocale: context.displayLanguage,
    _dataLocale: context.displayLanguage,
    _docUrl: context.documentUrl,
    _clientMode: context.readOnly ? 0 : 1,
    _settings: held.settings,
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: context.conversationId,
    _appInstanceId: context.appId,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.0.0",
    _addinName: "AutoHire",
    _appDomains: [context.origin],
    _initialDisplayMode: 0,
  };
}
