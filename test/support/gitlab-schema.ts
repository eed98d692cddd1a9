/**
 * What GitLab takes as a code quality report, from its documentation (docs.gitlab.com/ci/testing/code_quality, "Code
 * Quality report format") and the specification of Code Climate that it is a part of. There is no schema of GitLab's own.
 */
export const gitlabSchema = {
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    additionalProperties: false,
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path"],
        additionalProperties: false,
        // Lines, or places with columns: one of them.
        oneOf: [{ required: ["lines"] }, { required: ["positions"] }],
        properties: {
          // Of the repository's root; GitLab finds no file by `./a`, `/a` or `..\a`.
          path: { type: "string", minLength: 1, pattern: "^(?!\\.{0,2}/)[^\\\\]+$" },
          lines: {
            type: "object",
            required: ["begin"],
            additionalProperties: false,
            properties: { begin: { $ref: "#/$defs/count" }, end: { $ref: "#/$defs/count" } },
          },
          positions: {
            type: "object",
            required: ["begin"],
            additionalProperties: false,
            properties: { begin: { $ref: "#/$defs/place" }, end: { $ref: "#/$defs/place" } },
          },
        },
      },
    },
  },
  $defs: {
    count: { type: "integer", minimum: 1 },
    place: {
      type: "object",
      required: ["line"],
      additionalProperties: false,
      properties: { line: { $ref: "#/$defs/count" }, column: { $ref: "#/$defs/count" } },
    },
  },
} as const;
