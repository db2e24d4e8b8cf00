/** Takes away what people wrote, on every platform. */
@NullMarked
package dev.bonafide.bot.removal;

import org.jspecify.annotations.NullMarked;
