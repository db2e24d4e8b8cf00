/** Tests of what is told to receivers. */
@NullMarked
package dev.bonafide.bot.webhook;

import org.jspecify.annotations.NullMarked;
