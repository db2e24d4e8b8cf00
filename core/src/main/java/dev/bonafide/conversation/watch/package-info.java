/** Which places are watched, and what was seen there. */
@NullMarked
package dev.bonafide.conversation.watch;

import org.jspecify.annotations.NullMarked;
