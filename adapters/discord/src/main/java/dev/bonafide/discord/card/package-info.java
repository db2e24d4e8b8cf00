/** Answers as messages and buttons. */
@NullMarked
package dev.bonafide.discord.card;

import org.jspecify.annotations.NullMarked;
