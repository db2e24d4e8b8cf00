/** What the bot does at each command, and how it answers a message. */
@NullMarked
package dev.bonafide.conversation.handler;

import org.jspecify.annotations.NullMarked;
