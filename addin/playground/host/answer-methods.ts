import { saveDocx } from "../../../shared/docx/package/save-docx.ts";
import {
  addCustomXml,
  deleteCustomXml,
  findCustomXml,
  getCustomXml,
  listCustomXml,
  queryCustomXml,
} from "./custom-xml-parts.ts";
import { replaceText } from "./edit-text.ts";
import type { Host } from "./host.ts";
import { type BatchRequest, interpretBatch } from "./interpret-batch.ts";
import { offsetsOf, textOf } from "./spans.ts";
import { WordError } from "./word-error.ts";

/** Numbers of the methods of the common API, as office.js names them (`OSF.DDA.MethodDispId`). */
const method = {
  getSelectedData: 64,
  setSelectedData: 65,
  loadSettings: 75,
  saveSettings: 76,
  getFile: 77,
  getSlice: 80,
  closeFile: 81,
  getFileProperties: 86,
  executeBatch: 93,
  addCustomXml: 128,
  getCustomXmlById: 129,
  getCustomXmlByNamespace: 130,
  getCustomXmlText: 131,
  getCustomXmlNodes: 132,
  deleteCustomXml: 133,
  getNodeXml: 135,
} as const;

/** Numbers of its errors (`OSF.DDA.ErrorCodeManager.errorCodes`). */
const problem = {
  coercionTypeNotSupported: 1000,
  invalidDataObject: 2002,
  writeNotSupportedHere: 2000,
  internal: 5001,
  operationNotSupported: 5000,
  invalidHandle: 5009,
  tooManyFiles: 11002,
} as const;

/** What a method answers beside `Error` and `Version`. */
type Answer = Record<string, unknown>;

class MethodError extends Error {
  readonly number: number;

  constructor(number: number) {
    super(`method error ${number}`);
    this.number = number;
  }
}

/** Two files in memory at most, as in Word; a pane that never closes them is refused the third. */
const mostFiles = 2;

/** The methods of the common API that a pane may call on one document. */
export class Methods {
  readonly #host: Host;
  readonly #files = new Map<number, { data: Uint8Array | string; sliceSize: number }>();
  readonly #nodes = new Map<string, string>();
  #nextFile = 1;

  constructor(host: Host) {
    this.#host = host;
  }

  async answer(dispatchId: number, data: Record<string, unknown>): Promise<Answer> {
    try {
      return { Error: 0, Version: 1, ...(await this.#act(dispatchId, data)) };
    } catch (error) {
      if (error instanceof MethodError) return { Error: error.number, Version: 1 };
      if (error instanceof WordError) return { Error: wordProblem(error), Version: 1 };
      throw error;
    }
  }

  async #act(dispatchId: number, data: Record<string, unknown>): Promise<Answer> {
    const { held } = this.#host;
    switch (dispatchId) {
      case method.executeBatch: {
        const body = (data.ArrayData as unknown[])[4];
        const request = (typeof body === "string" ? JSON.parse(body) : body) as BatchRequest;
        return { Data: [200, [], JSON.stringify(await interpretBatch(request, this.#host))] };
      }
      case method.getFile:
        return this.#openFile(Number(data[0]), Number(data[1]));
      case method.getSlice:
        return this.#slice(Number(data[2]), Number(data[3]));
      case method.closeFile:
        if (!this.#files.delete(Number(data[2]))) throw new MethodError(problem.invalidHandle);
        return {};
      case method.loadSettings:
        return { Properties: { Settings: Object.entries(held.settings) } };
      case method.saveSettings: {
        const request = (data.DdaSettingsMethod ?? data) as { Properties?: [string, string][] };
        held.settings = Object.fromEntries(request.Properties ?? []);
        return {};
      }
      case method.getFileProperties:
        return { 0: { 1: "" } };
      case method.getSelectedData:
        return { Data: this.#selectedText(data) };
      case method.setSelectedData:
        return this.#setSelectedText(data);
      case method.addCustomXml:
        return { DataPartProperties: properties(addCustomXml(held, String(data.xml)).id) };
      case method.getCustomXmlById: {
        const found = findCustomXml(held.document, String(data.id));
        return { DataPartProperties: found === null ? null : properties(found.id) };
      }
      case method.getCustomXmlByNamespace:
        return {
          DataPartList: listCustomXml(held.document)
            .filter((part) => part.namespaceUri === data.namespace)
            .map((part) => properties(part.id)),
        };
      case method.getCustomXmlText:
        return { Data: getCustomXml(held.document, String(data.id)).xml };
      case method.getCustomXmlNodes:
        return this.#findNodes(String(data.id), String(data.xpath));
      case method.getNodeXml:
        return { Data: this.#nodes.get(String(data.DataNodeHandle)) ?? "" };
      case method.deleteCustomXml:
        deleteCustomXml(held, String(data.id));
        return {};
      default:
        console.warn(`The stand-in for Word does not know the method ${dispatchId}.`);
        throw new MethodError(problem.operationNotSupported);
    }
  }

  async #openFile(type: number, sliceSize: number): Promise<Answer> {
    const { held } = this.#host;
    const failure = held.misbehaviours.failFile;
    if (failure !== null && failure.times > 0) {
      failure.times--;
      throw new MethodError(failure.code);
    }
    if (this.#files.size >= mostFiles) throw new MethodError(problem.tooManyFiles);
    // Text and the document itself; making a PDF is beyond this stand-in.
    if (type !== 0 && type !== 1) throw new MethodError(problem.operationNotSupported);
    const data =
      type === 1
        ? await saveDocx(held.document)
        : textOf(held.story, 0, held.story.tree.text.length).replaceAll("\r", "\r\n");
    const id = this.#nextFile++;
    this.#files.set(id, { data, sliceSize });
    return { 0: id, 1: data.length };
  }

  #slice(id: number, index: number): Answer {
    const file = this.#files.get(id);
    if (file === undefined) throw new MethodError(problem.invalidHandle);
    const slice = file.data.slice(index * file.sliceSize, (index + 1) * file.sliceSize);
    return { 0: typeof slice === "string" ? slice : Array.from(slice), 1: slice.length };
  }

  #selectedText(data: Record<string, unknown>): string {
    const { held } = this.#host;
    const coercion =
      (data.DdaGetBindingData as { CoercionType?: unknown } | undefined)?.CoercionType ??
      data.CoercionType ??
      0;
    if (coercion !== 0 && coercion !== "text") throw new MethodError(problem.coercionTypeNotSupported);
    return held.within(held.selectedPlace, () => textOf(held.story, ...offsetsOf(held.selection)));
  }

  #setSelectedText(data: Record<string, unknown>): Answer {
    const { held } = this.#host;
    const request = (data.DdaSetBindingData ?? data) as { Data?: unknown };
    if (typeof request.Data !== "string") throw new MethodError(problem.invalidDataObject);
    const text = request.Data;
    held.within(held.selectedPlace, () => {
      const span = held.asOneStep(() => replaceText(held, ...offsetsOf(held.selection), text));
      held.select(held.span(span.end.offset, span.end.offset));
    });
    return {};
  }

  #findNodes(id: string, path: string): Answer {
    const found = queryCustomXml(
      getCustomXml(this.#host.held.document, id).xml,
      path.replace(/^\/\*$/, "/*"),
      {},
    );
    if (found === null) throw new MethodError(problem.operationNotSupported);
    return {
      DataNodeList: found.map((xml) => {
        const handle = `${id}/${this.#nodes.size}`;
        this.#nodes.set(handle, xml);
        const name = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(xml)?.[1] ?? "";
        return {
          DataNodeHandle: handle,
          DataNodeBaseName: name,
          DataNodeNamespaceUri: "",
          DataNodeType: "element",
        };
      }),
    };
  }
}

function properties(id: string): Answer {
  return { id, DataPartBuiltIn: false };
}

function wordProblem(error: WordError): number {
  if (error.code === "InvalidArgument") return problem.invalidDataObject;
  if (error.code === "NotImplemented") return problem.operationNotSupported;
  return error.code === "GeneralException" ? problem.writeNotSupportedHere : problem.internal;
}
