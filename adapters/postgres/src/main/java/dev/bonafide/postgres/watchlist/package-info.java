/** Keeps watchlists in PostgreSQL. */
@NullMarked
package dev.bonafide.postgres.watchlist;

import org.jspecify.annotations.NullMarked;
