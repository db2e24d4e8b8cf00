/** What anybody would try first. */
@NullMarked
package dev.bonafide.evaluation.baseline;

import org.jspecify.annotations.NullMarked;
