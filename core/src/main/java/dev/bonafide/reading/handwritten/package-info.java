/**
 * Conversations in a layout that no program writes: notes of an interview, chats that somebody
 * typed or pasted by hand.
 */
@NullMarked
package dev.bonafide.reading.handwritten;

import org.jspecify.annotations.NullMarked;
