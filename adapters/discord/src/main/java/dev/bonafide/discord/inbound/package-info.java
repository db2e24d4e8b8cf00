/** How what Discord delivers is received, kept and read back. */
@NullMarked
package dev.bonafide.discord.inbound;

import org.jspecify.annotations.NullMarked;
