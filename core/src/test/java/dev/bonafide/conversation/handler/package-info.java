@NullMarked
package dev.bonafide.conversation.handler;

import org.jspecify.annotations.NullMarked;
