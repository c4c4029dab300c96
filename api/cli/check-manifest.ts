import { SaxesParser } from "saxes";

/**
 * Our own check of an add-in manifest, offline: what Office refuses or shows wrongly. Microsoft's validator needs its server
 * (`npm run validate` calls it); its offline reader accepts a manifest without Version or Permissions, so it is no help here.
 * Source: the schema of add-in only manifests (OfficeApp 1.1, TaskPaneApp, VersionOverrides 1.0).
 */

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Office reads the top level in this order and stops at the first element out of place. */
const topLevelOrder = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
];
const required = topLevelOrder.filter((name) => name !== "AppDomains");
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** Longest value of a resource, in characters. */
const longestValue: Record<string, number> = {
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
};
const longestResourceId = 32;

function parseXml(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    const element = {
      name: tag.name,
      attributes: tag.attributes as Record<string, string>,
      children: [],
      text: "",
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    open.at(-1)!.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return top.children[0]!;
}

function findAll(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** The manifest's mistakes, a sentence each; empty when Word should take it. */
export function checkManifest(xml: string): string[] {
  let app: Element;
  try {
    app = parseXml(xml);
  } catch (error) {
    return [`It is no well-formed XML: ${(error as Error).message}`];
  }
  if (app.name !== "OfficeApp" || app.attributes["xsi:type"] !== "TaskPaneApp") {
    return ["The root must be an OfficeApp of xsi:type TaskPaneApp."];
  }
  return [...checkTopLevel(app), ...checkUrls(app), ...checkRibbon(app), ...checkResources(app)];
}

function checkTopLevel(app: Element): string[] {
  const found: string[] = [];
  const names = app.children.map((child) => child.name);
  for (const name of required) if (!names.includes(name)) found.push(`${name} is missing.`);
  const places = names.map((name) => topLevelOrder.indexOf(name));
  places.forEach((place, i) => {
    if (place < 0) found.push(`${names[i]} is not known here.`);
    else if (i > 0 && place < places[i - 1]!)
      found.push(`${names[i]} stands too late: the schema's order matters.`);
  });
  const text = (name: string) => app.children.find((child) => child.name === name)?.text.trim() ?? "";
  const value = (name: string) =>
    app.children.find((child) => child.name === name)?.attributes.DefaultValue?.trim() ?? "";
  if (!uuid.test(text("Id"))) found.push("Id is no UUID.");
  if (!/^\d+\.\d+(\.\d+){0,2}$/.test(text("Version")))
    found.push("Version must be numbers with dots, such as 1.0.0.0.");
  if (text("Permissions") !== "ReadWriteDocument") found.push("Permissions must be ReadWriteDocument.");
  if (!value("DisplayName") || value("DisplayName").length > 125)
    found.push("DisplayName must have 1 to 125 characters.");
  if (!value("Description") || value("Description").length > 250)
    found.push("Description must have 1 to 250 characters.");
  const sets = findAll(app, "Set").map((set) => `${set.attributes.Name} ${set.attributes.MinVersion}`);
  if (!sets.includes("WordApi 1.6")) found.push("Requirements must ask for WordApi 1.6.");
  if (!findAll(app, "Host").some((host) => host.attributes.Name === "Document"))
    found.push("Hosts must name Document.");
  return found;
}

function checkUrls(app: Element): string[] {
  const urls = [
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"].flatMap((name) =>
      findAll(app, name),
    ),
    ...findAll(app, "bt:Url"),
    ...findAll(app, "bt:Image"),
  ]
    .map((element) => element.attributes.DefaultValue)
    .filter((url) => url !== undefined);
  return urls.filter((url) => !/^https:\/\/\S+$/.test(url)).map((url) => `${url} must be an https address.`);
}

function checkRibbon(app: Element): string[] {
  const found: string[] = [];
  const started = findAll(app, "GetStarted")[0];
  const children = started?.children.map((child) => child.name).join(" ");
  if (children !== "Title Description LearnMoreUrl") {
    found.push("GetStarted needs Title, Description and LearnMoreUrl, in this order.");
  }
  if (!findAll(app, "OfficeTab").some((tab) => tab.attributes.id === "TabHome")) {
    found.push("The button must stand on TabHome.");
  }
  for (const icon of findAll(app, "Icon")) {
    const sizes = icon.children.map((image) => image.attributes.size);
    for (const size of ["16", "32", "80"])
      if (!sizes.includes(size)) found.push(`An Icon lacks its ${size} px image.`);
  }
  return found;
}

function checkResources(app: Element): string[] {
  const found: string[] = [];
  const ids = new Set<string>();
  for (const [kind, longest] of Object.entries(longestValue)) {
    for (const resource of findAll(app, `bt:${kind}`).flatMap((group) => group.children)) {
      const id = resource.attributes.id ?? "";
      if (ids.has(id)) found.push(`The resource ${id} stands twice.`);
      ids.add(id);
      if (!id || id.length > longestResourceId)
        found.push(`The resource id "${id}" must have 1 to ${longestResourceId} characters.`);
      for (const text of [
        resource.attributes.DefaultValue,
        ...resource.children.map((child) => child.attributes.Value),
      ]) {
        if (!text || text.length > longest) found.push(`${id} must have 1 to ${longest} characters.`);
      }
    }
  }
  const used = new Set<string>();
  const walk = (element: Element): void => {
    if (element.attributes.resid) used.add(element.attributes.resid);
    element.children.forEach(walk);
  };
  walk(app);
  for (const id of used) if (!ids.has(id)) found.push(`The resource ${id} is used and not there.`);
  for (const id of ids) if (!used.has(id)) found.push(`The resource ${id} is there and not used.`);
  return found;
}
