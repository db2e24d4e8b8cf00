/** A Slack of one's own: it refuses what Slack refuses, and fails the way Slack fails. */
@NullMarked
package dev.bonafide.testkit.slack;

import org.jspecify.annotations.NullMarked;
