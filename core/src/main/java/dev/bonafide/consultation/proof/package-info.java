/** What a model points at, proved in the evidence or dropped. */
@NullMarked
package dev.bonafide.consultation.proof;

import org.jspecify.annotations.NullMarked;
