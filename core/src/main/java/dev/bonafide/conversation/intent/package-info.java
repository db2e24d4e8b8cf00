/** Understands plain words about a case that has a verdict, in ten languages, by word classes. */
@NullMarked
package dev.bonafide.conversation.intent;

import org.jspecify.annotations.NullMarked;
