/** What the bot keeps for each tenant. */
@NullMarked
package dev.bonafide.conversation.tenant;

import org.jspecify.annotations.NullMarked;
