/** How replies are delivered, and how a lost answer is looked up. */
@NullMarked
package dev.bonafide.slack.outbound;

import org.jspecify.annotations.NullMarked;
