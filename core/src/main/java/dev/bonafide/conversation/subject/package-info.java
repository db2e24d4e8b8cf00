/** Who is screened: what people may say to choose a speaker, and what the one chosen is called. */
@NullMarked
package dev.bonafide.conversation.subject;

import org.jspecify.annotations.NullMarked;
