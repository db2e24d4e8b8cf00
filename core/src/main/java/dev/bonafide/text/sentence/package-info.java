/** Sentences in one plain form, and what a sentence is likely about by the examples of each. */
@NullMarked
package dev.bonafide.text.sentence;

import org.jspecify.annotations.NullMarked;
