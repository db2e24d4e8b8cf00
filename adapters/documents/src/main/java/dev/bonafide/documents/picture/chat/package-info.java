/** A chat in a screenshot is read as a chat: who says what, in which order, and when. */
@NullMarked
package dev.bonafide.documents.picture.chat;

import org.jspecify.annotations.NullMarked;
