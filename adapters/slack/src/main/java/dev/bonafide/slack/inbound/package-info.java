/** How what Slack delivers is received, kept, acknowledged and read back. */
@NullMarked
package dev.bonafide.slack.inbound;

import org.jspecify.annotations.NullMarked;
