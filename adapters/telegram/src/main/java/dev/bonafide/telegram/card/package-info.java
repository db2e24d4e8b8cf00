/** Answers as messages and buttons. */
@NullMarked
package dev.bonafide.telegram.card;

import org.jspecify.annotations.NullMarked;
