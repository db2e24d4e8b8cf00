/** What was handed in for a case, over all of its messages. */
@NullMarked
package dev.bonafide.conversation.evidence;

import org.jspecify.annotations.NullMarked;
