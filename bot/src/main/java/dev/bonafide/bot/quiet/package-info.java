/** Rules that a tenant always explains away, which are one step weaker there. */
@NullMarked
package dev.bonafide.bot.quiet;

import org.jspecify.annotations.NullMarked;
