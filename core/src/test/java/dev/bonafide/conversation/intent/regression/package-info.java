@NullMarked
package dev.bonafide.conversation.intent.regression;

import org.jspecify.annotations.NullMarked;
