/** What Slack delivers, as typed events. */
@NullMarked
package dev.bonafide.slack.event;

import org.jspecify.annotations.NullMarked;
