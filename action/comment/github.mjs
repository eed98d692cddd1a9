// What the comment needs of GitHub's API, at the address that the runner gives.

/** A request that GitHub didn't answer as it should. */
export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** Calls of one repository's API: `base` is like `https://api.github.com`, `repository` like `acme/journeys`. */
export function openRepository({ base, token, repository, pause = 1000 }) {
  const call = async (method, path, body) => {
    for (let attempt = 1; ; attempt++) {
      const response = await request(method, `${base}/repos/${repository}/${path}`, token, body);
      // Busy, or in trouble for a moment: a comment isn't worth more than three tries.
      const isPassing = response.status === 429 || response.status >= 500;
      if (isPassing && attempt < 3) await new Promise((resolve) => setTimeout(resolve, pause * attempt));
      else return read(response, `${method} ${path}`);
    }
  };
  return {
    pullRequest: (number) => call("GET", `pulls/${number}`),
    comments: (number, page) => call("GET", `issues/${number}/comments?per_page=100&page=${page}`),
    addComment: (number, body) => call("POST", `issues/${number}/comments`, { body }),
    changeComment: (id, body) => call("PATCH", `issues/comments/${id}`, { body }),
  };
}

function request(method, address, token, body) {
  return fetch(address, {
    method,
    // To follow one would be to show the token elsewhere.
    redirect: "error",
    signal: AbortSignal.timeout(30_000),
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "user-agent": "sightline",
      "x-github-api-version": "2022-11-28",
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function read(response, what) {
  if (response.ok) return response.json();
  const said = await response.text();
  throw new Refused(response.status, `${what}: GitHub answered ${response.status} ${oneLine(said).slice(0, 300)}`);
}

/** Text for a log, in which a line's start could be a command to the runner. */
export function oneLine(text) {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replaceAll("::", ": :")
    .replaceAll("##[", "# #[");
}
