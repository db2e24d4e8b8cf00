/** Counts what stood in blind cases: the table behind a count of findings. */
@NullMarked
package dev.bonafide.lab.evaluation.firstsight;

import org.jspecify.annotations.NullMarked;
