/** What people ask of the bot, and how their words are read. */
@NullMarked
package dev.bonafide.conversation.command;

import org.jspecify.annotations.NullMarked;
