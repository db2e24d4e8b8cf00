/** Every figure by which the verdicts can be judged, put together. */
@NullMarked
package dev.bonafide.lab.evaluation.scorecard;

import org.jspecify.annotations.NullMarked;
