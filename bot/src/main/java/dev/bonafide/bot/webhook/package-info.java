/** Tells a server of the operator's own of every verdict, signed. */
@NullMarked
package dev.bonafide.bot.webhook;

import org.jspecify.annotations.NullMarked;
