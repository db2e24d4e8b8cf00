/** What Slack offers to agents: prompts, a status while the bot reads, steps, and a way to stop. */
@NullMarked
package dev.bonafide.slack.agent;

import org.jspecify.annotations.NullMarked;
