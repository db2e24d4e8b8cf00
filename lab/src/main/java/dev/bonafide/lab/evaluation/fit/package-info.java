/** Fits the weights of findings to labelled cases. */
@NullMarked
package dev.bonafide.lab.evaluation.fit;

import org.jspecify.annotations.NullMarked;
