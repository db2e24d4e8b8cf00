/** Holds the mind to logging nothing. */
@NullMarked
package dev.bonafide.silence;

import org.jspecify.annotations.NullMarked;
