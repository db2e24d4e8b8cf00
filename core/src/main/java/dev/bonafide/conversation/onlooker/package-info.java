/** Who reads along where an answer would stand, and how much of a case they may be shown. */
@NullMarked
package dev.bonafide.conversation.onlooker;

import org.jspecify.annotations.NullMarked;
