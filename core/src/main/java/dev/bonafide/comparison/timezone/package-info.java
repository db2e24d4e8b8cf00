/** Clocks, hours and places held against the place that somebody claims. */
@NullMarked
package dev.bonafide.comparison.timezone;

import org.jspecify.annotations.NullMarked;
