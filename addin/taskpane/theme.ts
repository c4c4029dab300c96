import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { HostTheme } from "../word/host.ts";

/**
 * Fluent's light or dark tokens by how dark Word's own body is; where Word does not say, by the system. Contrast themes
 * need nothing here: the browser puts the system's colours in place of ours (forced colours).
 */
export function chooseTheme(host: HostTheme, systemIsDark: boolean): Theme {
  const isDark = host.background ? luminanceOf(host.background) < 0.4 : systemIsDark;
  return isDark ? webDarkTheme : webLightTheme;
}

/** 0 to 1, WCAG 2.2 relative luminance. */
export function luminanceOf(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
