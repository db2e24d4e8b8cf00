/** Answers as blocks, windows and buttons. */
@NullMarked
package dev.bonafide.slack.card;

import org.jspecify.annotations.NullMarked;
