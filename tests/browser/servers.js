// Web servers as Debian installs them, started without privileges on a port of their own, for a folder
// of files, with and without what is shipped for them.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, get } from "node:http";
import { join } from "node:path";

const SNIPPETS = new URL("../../platforms/servers/", import.meta.url);

/** Whoever owns nothing, in place of root. */
const NOBODY = 65_534;

const isRoot = process.getuid?.() === 0;

export const snippet = (name) => readFileSync(new URL(name, SNIPPETS), "utf8");

/** Every server: what must be installed, and how it is told to serve `site` on `port`. `extra` is what an
 *  administrator adds for the folder; `own` is a folder for what it writes. */
export const SERVERS = {
  nginx: {
    needs: ["/usr/sbin/nginx", "/etc/nginx/nginx.conf"],
    snippet: "nginx.conf",
    /** Without this module the line that uses it is to be left out. */
    brotli: "/usr/share/nginx/modules-available/mod-http-brotli-static.conf",
    start(own, site, port, extra = "") {
      const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${own}/${name};`);
      const server = `${places.join(" ")} server { listen 127.0.0.1:${port}; root ${site}; ${extra} }`;
      const settings = readFileSync("/etc/nginx/nginx.conf", "utf8")
        .replace(/^user .*;/m, "")
        .replace(/^pid .*;/m, `pid ${own}/pid;`)
        .replace(/^\s*(error_log|access_log) .*;/gm, "")
        .replace(/include \/etc\/nginx\/conf\.d\/.*;/, "access_log off;")
        .replace(/include \/etc\/nginx\/sites-enabled\/.*;/, server);
      writeFileSync(join(own, "nginx.conf"), settings);
      return ["/usr/sbin/nginx", ["-e", join(own, "log"), "-c", join(own, "nginx.conf"), "-g", "daemon off;"], {}];
    },
  },

  Apache: {
    needs: ["/usr/sbin/apache2", "/etc/apache2/apache2.conf"],
    snippet: "apache.conf",
    start(own, site, port, extra = "") {
      const modules = ["headers", "rewrite"].map((name) =>
        `<IfModule !${name}_module>\nLoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n</IfModule>\n`);
      const folder = (path, text) => `<Directory ${path}>\n${text}\n</Directory>\n`;
      const host = `DocumentRoot ${site}\nServerName localhost\n${folder(site, "Require all granted")}${folder(`${site}/refurb-or-new`, extra)}`;
      const settings = readFileSync("/etc/apache2/apache2.conf", "utf8")
        .replace(/^Include ports\.conf$/m, `Listen 127.0.0.1:${port}`)
        .replace(/^IncludeOptional sites-enabled\/.*$/m, (extra ? modules.join("") : "") + host);
      writeFileSync(join(own, "apache.conf"), settings);
      const env = {
        APACHE_RUN_DIR: own,
        APACHE_LOG_DIR: own,
        APACHE_LOCK_DIR: own,
        APACHE_PID_FILE: join(own, "pid"),
        APACHE_RUN_USER: "nobody",
        APACHE_RUN_GROUP: "nogroup",
      };
      return ["/usr/sbin/apache2", ["-d", "/etc/apache2", "-f", join(own, "apache.conf"), "-D", "FOREGROUND"], env];
    },
  },
};

/** Why a server cannot be tried here, or nothing. */
export function missing(name) {
  const lacking = SERVERS[name].needs.filter((path) => !existsSync(path));
  return lacking.length > 0 && `${name} is not installed as Debian does it: no ${lacking.join(", ")}`;
}

/** Starts a server for `site`; gives its address and what ends it. */
export async function start(name, site, folder, extra) {
  const port = await freePort();
  const own = join(folder, `${name}-${port}`);
  mkdirSync(own);
  const [program, args, env] = SERVERS[name].start(own, site, port, extra);
  const privileges = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (isRoot) chownSync(own, NOBODY, NOBODY);
  const server = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"], ...privileges });
  let said = "";
  server.stderr.on("data", (text) => (said += text));
  const isOver = once(server, "exit");
  isOver.then(() => (server.isOver = true));
  const address = `http://127.0.0.1:${port}`;
  while (!(await sent(`${address}/`).catch(() => null))) {
    if (server.isOver) throw new Error(`${name} does not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const stop = async () => {
    server.kill("SIGTERM");
    await isOver;
  };
  return { address, stop };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** What a server sends to a browser that takes these encodings: status, headers, and the bytes of the
 *  body as they come over the network. */
export async function sent(address, encodings = "gzip, deflate, br") {
  const [response] = await once(get(address, { agent: false, headers: { "Accept-Encoding": encodings } }), "response");
  let bytes = 0;
  for await (const chunk of response) bytes += chunk.length;
  return { status: response.statusCode, headers: response.headers, bytes };
}
