/** Writes the indicators of confirmed cases for others who screen. */
@NullMarked
package dev.bonafide.bot.share;

import org.jspecify.annotations.NullMarked;
