/** Labeled cases, and how rules did on them. */
@NullMarked
package dev.bonafide.evaluation;

import org.jspecify.annotations.NullMarked;
