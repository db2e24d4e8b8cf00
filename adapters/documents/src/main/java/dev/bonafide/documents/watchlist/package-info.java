/** Watchlists in the formats in which they are published, told apart by their content. */
@NullMarked
package dev.bonafide.documents.watchlist;

import org.jspecify.annotations.NullMarked;
