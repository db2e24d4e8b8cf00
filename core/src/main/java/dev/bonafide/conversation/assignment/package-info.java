/** Who is to decide a case, by when, and when they are reminded. */
@NullMarked
package dev.bonafide.conversation.assignment;

import org.jspecify.annotations.NullMarked;
