/** Prompts, a status while the bot reads, steps, and a way to stop: what Slack offers to agents. */
@NullMarked
package dev.bonafide.slack.agent;

import org.jspecify.annotations.NullMarked;
