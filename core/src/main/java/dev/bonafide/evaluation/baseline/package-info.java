/** What anybody would try first: a regression over bags of words. It stands beside, not inside. */
@NullMarked
package dev.bonafide.evaluation.baseline;

import org.jspecify.annotations.NullMarked;
