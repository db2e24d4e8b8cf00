/** Answers to both readings that were kept, and what says them again. */
@NullMarked
package dev.bonafide.lab.evaluation.answers;

import org.jspecify.annotations.NullMarked;
