/** From outcomes to a recommendation and the questions that would settle it. */
@NullMarked
package dev.bonafide.verdict;

import org.jspecify.annotations.NullMarked;
