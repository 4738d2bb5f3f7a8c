/** What packaging says to whoever runs it. */
export const strings = {
  usage: "用法：npm run package -- --base https://主机/路径/ [--out 文件夹]",
  unknownArgument: (argument: string) => `不认识的参数“${argument}”。`,
  noBase: "缺少 --base：请写明加载项将来放在哪个网址，如 --base https://oa.example.gov.cn/nianbao/。",
  noAddress: (given: string) => `“${given}”不是网址。请写完整的网址，如 https://oa.example.gov.cn/nianbao/。`,
  notHttps: (given: string) =>
    `“${given}”不是 https 网址。Office 只加载 https 的加载项；请先给服务器配好证书。`,
  tooMuch: (given: string) => `“${given}”里不能有用户名、? 或 #。请只写主机和路径。`,
  building: "正在构建……",
  leftOver: (file: string) => `${file} 里还留着开发机的网址，没有打包成功。`,
  done: (folder: string, files: number, base: string) =>
    `已写入 ${folder}：${files} 个文件。请把整个文件夹放到 ${base}，再按其中的 install.html 安装。`,
} as const;
