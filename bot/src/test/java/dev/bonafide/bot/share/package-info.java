/** Tests of sharing. */
@NullMarked
package dev.bonafide.bot.share;

import org.jspecify.annotations.NullMarked;
