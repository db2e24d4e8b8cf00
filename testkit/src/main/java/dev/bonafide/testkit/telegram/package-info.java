/** A Telegram of one's own: the Bot API over HTTP, as strict as the real one. */
@NullMarked
package dev.bonafide.testkit.telegram;

import org.jspecify.annotations.NullMarked;
