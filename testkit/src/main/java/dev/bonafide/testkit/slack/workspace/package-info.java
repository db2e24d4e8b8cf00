/** The state of a Slack of one's own: people, channels, messages, views, and what was called. */
@NullMarked
package dev.bonafide.testkit.slack.workspace;

import org.jspecify.annotations.NullMarked;
