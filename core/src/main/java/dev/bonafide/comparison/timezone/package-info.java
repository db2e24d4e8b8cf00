/** Clocks, hours and places held against the place that someone claims. */
@NullMarked
package dev.bonafide.comparison.timezone;

import org.jspecify.annotations.NullMarked;
