/** Watched channels: what is remembered of posts and servers. */
@NullMarked
package dev.bonafide.discord.watch;

import org.jspecify.annotations.NullMarked;
