/** What of a case stands on a watchlist. */
@NullMarked
package dev.bonafide.comparison.listed;

import org.jspecify.annotations.NullMarked;
