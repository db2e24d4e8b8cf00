/** Referees and references held against each other and against the candidate. */
@NullMarked
package dev.bonafide.comparison.referee;

import org.jspecify.annotations.NullMarked;
