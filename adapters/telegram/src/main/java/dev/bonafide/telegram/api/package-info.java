/** Calls of the Bot API: connections, limits and results. */
@NullMarked
package dev.bonafide.telegram.api;

import org.jspecify.annotations.NullMarked;
