/**
 * Two bundles from one description. `production`: the pane and the sign-in dialog, office.js from Microsoft's CDN, as Word
 * loads them. `development`: the same pane plus the playground, office.js from node_modules, for one's own machine.
 */
import { join } from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";
import webpack from "webpack";

export type Target = "production" | "development";

const root = import.meta.dirname;

/** Page name → entry and template. The page is served under its name: /taskpane.html, /dialog.html, … */
const pages = {
  taskpane: { entry: "addin/taskpane/main.tsx", template: "addin/taskpane/taskpane.html", office: true },
  dialog: { entry: "addin/dialog/dialog.ts", template: "addin/dialog/dialog.html", office: true },
  callback: { entry: "addin/dialog/callback.ts", template: "addin/dialog/callback.html", office: true },
};
const playgroundPages = {
  playground: {
    entry: "addin/playground/playground.ts",
    template: "addin/playground/playground.html",
    office: false,
  },
  "preview-frame": {
    entry: "addin/playground/preview-frame.ts",
    template: "addin/playground/preview-frame.html",
    office: false,
  },
};

export function configure(target: Target, outputFolder: string): Configuration {
  const built = target === "development" ? { ...pages, ...playgroundPages } : pages;
  const officeJsUrl =
    target === "production"
      ? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"
      : "/office-js/office.js";
  return {
    mode: "production",
    context: root,
    devtool: target === "development" ? "source-map" : false,
    entry: Object.fromEntries(Object.entries(built).map(([name, page]) => [name, `./${page.entry}`])),
    output: {
      path: outputFolder,
      publicPath: "/",
      filename: "assets/[name].[contenthash:10].js",
      chunkFilename: "assets/[name].[contenthash:10].js",
      assetModuleFilename: "assets/[name].[contenthash:10][ext]",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"], fallback: { stream: false, buffer: false } },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "esbuild-loader",
          options: { target: "es2022", jsx: "automatic" },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        { test: /\.(png|svg|docx|txt)$/, type: "asset/resource" },
      ],
    },
    optimization: {
      minimizer: [new EsbuildPlugin({ target: "es2022", css: true })],
      splitChunks: { chunks: (chunk) => chunk.name === "taskpane" || chunk.name == null },
    },
    performance: { hints: false },
    plugins: [
      new CopyWebpackPlugin({
        patterns: [
          { from: "addin/icons/*.png", to: "icons/[name][ext]" },
          ...(target === "development"
            ? [{ from: "addin/playground/samples/*.docx", to: "samples/[name][ext]" }]
            : []),
        ],
      }),
      new webpack.DefinePlugin({ "process.env.NODE_ENV": JSON.stringify("production") }),
      ...Object.entries(built).map(
        ([name, page]) =>
          new HtmlWebpackPlugin({
            filename: `${name}.html`,
            template: page.template,
            chunks: [name],
            scriptLoading: "defer",
            inject: "head",
            templateParameters: { officeJsUrl: page.office ? officeJsUrl : "" },
          }),
      ),
    ],
  };
}

/** For `npx webpack`: the production pane into dist/. */
export default configure("production", join(root, "dist"));
