/** Phrases of words: how they are read, indexed, and found in a text. */
@NullMarked
package dev.bonafide.text.phrase;

import org.jspecify.annotations.NullMarked;
