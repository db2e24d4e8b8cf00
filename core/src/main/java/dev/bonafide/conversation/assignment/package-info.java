/** By when a case is to be decided, and when its owner is reminded. */
@NullMarked
package dev.bonafide.conversation.assignment;

import org.jspecify.annotations.NullMarked;
