/** The obvious baseline: a bag-of-words regression. Nothing in a verdict depends on it. */
@NullMarked
package dev.bonafide.lab.evaluation.baseline;

import org.jspecify.annotations.NullMarked;
