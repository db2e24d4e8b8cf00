/** The server: reads settings, builds the parts, starts and stops them. */
@NullMarked
package dev.bonafide.bot.serve;

import org.jspecify.annotations.NullMarked;
