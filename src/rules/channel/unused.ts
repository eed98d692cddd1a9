import { item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import { isOwn } from "../own.js";
import type { Rule } from "../rule.js";

export const channelUnused: Rule = {
  id: "channel/unused",
  severity: "info",
  finds: "a channel declared in the blueprint's own file and used nowhere",
  minimal: false,
  check(subject, report) {
    const { model, mentions } = subject;
    for (const channel of model.channels) {
      if (!isOwn(channel, subject) || mentions.channels.has(channel.id)) continue;
      report({
        at: channel.origin.name,
        message: `Nothing in this blueprint uses ${the("channel", channel)}.`,
        help: phrase`Name it where it is used: ${item("via", channel.id)}, or leave the channel out.`,
      });
    }
  },
};
