/** A verdict as the sections of a card, in the markup and the room of the platform. */
@NullMarked
package dev.bonafide.chat.card;

import org.jspecify.annotations.NullMarked;
