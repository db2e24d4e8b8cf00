/** The open scorecard: every figure to judge by, in one command. */
@NullMarked
package dev.bonafide.terminal.scorecard;

import org.jspecify.annotations.NullMarked;
