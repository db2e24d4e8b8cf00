/** Computed checks: statements and behaviour held against each other. */
@NullMarked
package dev.bonafide.comparison;

import org.jspecify.annotations.NullMarked;
