@NullMarked
package dev.bonafide.conversation.digest;

import org.jspecify.annotations.NullMarked;
