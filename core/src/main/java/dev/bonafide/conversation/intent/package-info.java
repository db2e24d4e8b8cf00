/**
 * Understands plain words about a case that has a verdict, in fifteen languages, by word classes
 * and examples.
 */
@NullMarked
package dev.bonafide.conversation.intent;

import org.jspecify.annotations.NullMarked;
