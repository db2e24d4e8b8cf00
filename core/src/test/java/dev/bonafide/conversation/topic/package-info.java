@NullMarked
package dev.bonafide.conversation.topic;

import org.jspecify.annotations.NullMarked;
