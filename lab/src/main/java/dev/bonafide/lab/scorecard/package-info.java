/** The open scorecard: every figure to judge by, in one command. */
@NullMarked
package dev.bonafide.lab.scorecard;

import org.jspecify.annotations.NullMarked;
