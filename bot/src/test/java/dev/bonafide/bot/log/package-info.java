/** Logging, tried. */
@NullMarked
package dev.bonafide.bot.log;

import org.jspecify.annotations.NullMarked;
