/** Stored watchlists: bringing them in, and using them. */
@NullMarked
package dev.bonafide.bot.watchlist;

import org.jspecify.annotations.NullMarked;
