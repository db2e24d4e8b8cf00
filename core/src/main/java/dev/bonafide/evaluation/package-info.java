/** How well verdicts agree with labelled cases: pure functions over what was predicted. */
@NullMarked
package dev.bonafide.evaluation;

import org.jspecify.annotations.NullMarked;
