/** How replies are delivered, and how a lost answer is looked up. */
@NullMarked
package dev.bonafide.discord.outbound;

import org.jspecify.annotations.NullMarked;
