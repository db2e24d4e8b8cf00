/** Secrets that are kept: sealed under a key that is not kept with them. */
@NullMarked
package dev.bonafide.bot.secret;

import org.jspecify.annotations.NullMarked;
