// Pages of another site than the demo's: another port, and no policy of its own.

import { createServer } from "node:http";

/** Serves pages, by their paths, until it is closed. */
export function elsewhere(pages) {
  return serve((request, response) => {
    const page = pages[request.url.split("?")[0]];
    response.writeHead(page === undefined ? 404 : 200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(page);
  });
}

/** Serves what `answer` answers, on any free port, until it is closed. */
export async function serve(answer) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}
