/** Figures put together. */
@NullMarked
package dev.bonafide.evaluation.scorecard;

import org.jspecify.annotations.NullMarked;
