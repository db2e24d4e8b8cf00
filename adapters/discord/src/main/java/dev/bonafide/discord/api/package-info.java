/** Calls of the REST API: connections, limits and results. */
@NullMarked
package dev.bonafide.discord.api;

import org.jspecify.annotations.NullMarked;
