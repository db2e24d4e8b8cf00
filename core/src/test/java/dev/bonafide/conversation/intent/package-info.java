@NullMarked
package dev.bonafide.conversation.intent;

import org.jspecify.annotations.NullMarked;
