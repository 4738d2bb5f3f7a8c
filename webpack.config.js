import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import { ContentPolicyPlugin } from "./src/packaging/contentPolicy.js";
import { NoticesPlugin } from "./src/packaging/notices.js";

const root = import.meta.dirname;
const office = resolve(root, "node_modules/@microsoft/office-js/dist");

/** What Office.js loads by itself on Windows, Mac and the web; the whole package is 86 MB. */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "excel-winrt-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

const page = (name, title, folder = name) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/${folder}/${name}.html`,
    chunks: [name],
    scriptLoading: "defer",
    title,
  });

/** `npm run start:excel`: the address of manifest.xml, with a certificate that Excel trusts; asks to install it once. */
const developmentServer = async () => {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const { ca, key, cert } = await getHttpsServerOptions();
  return {
    devServer: {
      port: 3000,
      server: { type: "https", options: { ca, key, cert } },
      static: false,
      hot: false,
      headers: { "Access-Control-Allow-Origin": "*" },
      client: { overlay: false },
    },
  };
};

export default async (_env, { mode }) => ({
  mode: mode ?? "production",
  context: root,
  entry: {
    taskpane: ["./src/browser/newerMethods.ts", "./src/taskpane/index.tsx"],
    commands: ["./src/browser/newerMethods.ts", "./src/commands/index.ts"],
    said: "./src/commands/said.ts",
  },
  output: {
    path: resolve(root, "dist"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  devtool: mode === "development" ? "source-map" : false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
            target: "es2020",
          },
        },
      },
    ],
  },
  optimization: {
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    splitChunks: {
      cacheGroups: {
        defaultVendors: false,
        default: false,
        // What the pane and its workers load later stands once in the package, not once for each of them.
        shared: { chunks: "async", minChunks: 2, minSize: 50_000, reuseExistingChunk: true },
        // Apart from our own code, so that an update of the add-in leaves them in the browser's cache.
        react: {
          test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/,
          name: "react",
          chunks: "initial",
        },
        fluent: {
          test: /[\\/]node_modules[\\/](@fluentui|@griffel|@floating-ui|tabster|keyborg)[\\/]/,
          name: "fluent",
          chunks: "initial",
        },
      },
    },
  },
  performance: { hints: false },
  ...(process.env.WEBPACK_SERVE && (await developmentServer())),
  plugins: [
    page("taskpane", "年报助手"),
    page("commands", "年报助手 命令"),
    page("said", "年报助手", "commands"),
    new CopyPlugin({
      patterns: [
        ...officeFiles.map((file) => ({
          from: resolve(office, file),
          to: `office/${file}`,
          info: { minimized: true },
        })),
        { from: "assets/*.png" },
        { from: "assets/manual/*.png" },
        { from: "assets/manual.html", to: "assets/manual.html" },
        "manifest.xml",
      ],
    }),
    new NoticesPlugin([resolve(office, "..")]),
    // A development server has its own scripts, which the policy would stop.
    ...(mode === "development" ? [] : [new ContentPolicyPlugin()]),
  ],
});
