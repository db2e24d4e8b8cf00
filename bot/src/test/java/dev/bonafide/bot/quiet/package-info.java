/** Tests of rules that are one step weaker where they are always explained away. */
@NullMarked
package dev.bonafide.bot.quiet;

import org.jspecify.annotations.NullMarked;
