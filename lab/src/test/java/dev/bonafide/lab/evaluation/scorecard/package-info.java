/** Figures put together. */
@NullMarked
package dev.bonafide.lab.evaluation.scorecard;

import org.jspecify.annotations.NullMarked;
