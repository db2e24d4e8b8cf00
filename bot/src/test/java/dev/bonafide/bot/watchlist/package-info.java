/** Broken set-ups, and what the doctor says of them. */
@NullMarked
package dev.bonafide.bot.watchlist;

import org.jspecify.annotations.NullMarked;
