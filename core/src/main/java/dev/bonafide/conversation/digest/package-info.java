/** When a place is told how its cases stand, and how they stand. */
@NullMarked
package dev.bonafide.conversation.digest;

import org.jspecify.annotations.NullMarked;
