/** Every figure by which the verdicts can be judged, put together. */
@NullMarked
package dev.bonafide.evaluation.scorecard;

import org.jspecify.annotations.NullMarked;
