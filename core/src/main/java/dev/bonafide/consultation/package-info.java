/** Whether a story agrees with itself: what a language model points at, and code proves. */
@NullMarked
package dev.bonafide.consultation;

import org.jspecify.annotations.NullMarked;
