/** What a case shares with others that are given in one run. */
@NullMarked
package dev.bonafide.comparison.othercase;

import org.jspecify.annotations.NullMarked;
