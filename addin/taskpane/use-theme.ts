import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { readHostTheme } from "../word/host.ts";
import { chooseTheme } from "./theme.ts";

const systemDark = window.matchMedia("(prefers-color-scheme: dark)");

/** Word tells no pane when its theme changes, so it is read again whenever the pane gets the focus. */
export function useTheme(): Theme {
  const [theme, setTheme] = useState(() => chooseTheme(readHostTheme(), systemDark.matches));
  useEffect(() => {
    const read = () => setTheme(chooseTheme(readHostTheme(), systemDark.matches));
    window.addEventListener("focus", read);
    systemDark.addEventListener("change", read);
    return () => {
      window.removeEventListener("focus", read);
      systemDark.removeEventListener("change", read);
    };
  }, []);
  return theme;
}
