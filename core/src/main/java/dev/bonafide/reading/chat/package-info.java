/** Pasted chats. */
@NullMarked
package dev.bonafide.reading.chat;

import org.jspecify.annotations.NullMarked;
