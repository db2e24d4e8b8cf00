@NullMarked
package dev.bonafide.conversation.assignment;

import org.jspecify.annotations.NullMarked;
