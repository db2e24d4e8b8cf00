/** How well verdicts agree with labeled cases: pure functions over what was predicted. */
@NullMarked
package dev.bonafide.lab.evaluation;

import org.jspecify.annotations.NullMarked;
