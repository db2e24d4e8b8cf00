/** Lists of identifiers that someone else, or the team itself, has published as a warning. */
@NullMarked
package dev.bonafide.watchlist;

import org.jspecify.annotations.NullMarked;
