/** Slack: a platform that can be asked what became of a reply. */
@NullMarked
package dev.bonafide.slack;

import org.jspecify.annotations.NullMarked;
