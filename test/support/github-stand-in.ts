import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string };
}

/** A stand-in for GitHub's API, on this machine: one pull request and its comments. */
export interface StandIn {
  readonly address: string;
  readonly comments: Comment[];
  /** `GET repos/…`, with who asked. */
  readonly requests: { readonly line: string; readonly authorization: string | undefined }[];
  /** Answers that come before the real ones. */
  readonly refusals: number[];
}

export const bot = "github-actions[bot]";

export async function standInForGithub(pulls: Readonly<Record<number, unknown>>): Promise<StandIn> {
  const state: Omit<StandIn, "address"> = { comments: [], requests: [], refusals: [] };
  const answer = (method: string, url: URL, body: string): readonly [number, unknown] => {
    const pull = /^\/repos\/acme\/journeys\/pulls\/(\d+)$/.exec(url.pathname);
    if (method === "GET" && pull !== null) {
      const found = pulls[Number(pull[1])];
      return found === undefined ? [404, { message: "Not Found" }] : [200, found];
    }
    const list = /^\/repos\/acme\/journeys\/issues\/7\/comments$/.test(url.pathname);
    if (method === "GET" && list) {
      const [size, page] = [Number(url.searchParams.get("per_page")), Number(url.searchParams.get("page"))];
      return [200, state.comments.slice((page - 1) * size, page * size)];
    }
    const said = body === "" ? "" : (JSON.parse(body) as { body: string }).body;
    if (said.length > 65_536) return [422, { message: "Body is too long (maximum is 65536 characters)" }];
    if (method === "POST" && list) {
      state.comments.push({ id: 1000 + state.comments.length, body: said, user: { login: bot } });
      return [201, state.comments.at(-1)];
    }
    const one = /^\/repos\/acme\/journeys\/issues\/comments\/(\d+)$/.exec(url.pathname);
    const comment = state.comments.find(({ id }) => id === Number(one?.[1]));
    if (method !== "PATCH" || comment === undefined) return [404, { message: "Not Found" }];
    if (comment.user.login !== bot) return [403, { message: "Forbidden" }];
    comment.body = said;
    return [200, comment];
  };
  const server = createServer((request, response) => void reply(request, response));
  const reply = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const url = new URL(request.url ?? "", "http://127.0.0.1");
    state.requests.push({
      line: `${request.method} ${url.pathname.slice(1)}`,
      authorization: request.headers.authorization,
    });
    const refusal = state.refusals.shift();
    const [status, answered] =
      refusal === undefined ? answer(request.method ?? "", url, body) : [refusal, { message: "::error::no" }];
    response
      .writeHead(status, { "content-type": "application/json", location: "/elsewhere" })
      .end(JSON.stringify(answered));
  };
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  onTestFinished(() => void server.close());
  return { ...state, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
