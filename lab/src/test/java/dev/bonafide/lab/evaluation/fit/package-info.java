/** Tests of fitting against values worked out by hand, and against what must not matter. */
@NullMarked
package dev.bonafide.lab.evaluation.fit;

import org.jspecify.annotations.NullMarked;
