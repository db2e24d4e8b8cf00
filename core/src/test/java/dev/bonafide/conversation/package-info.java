/** A conversation played through, over case files in memory. */
@NullMarked
package dev.bonafide.conversation;

import org.jspecify.annotations.NullMarked;
