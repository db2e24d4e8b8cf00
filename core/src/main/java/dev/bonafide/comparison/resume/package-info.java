/** A résumé held against itself, its other versions, the calendar and what its owner says. */
@NullMarked
package dev.bonafide.comparison.resume;

import org.jspecify.annotations.NullMarked;
