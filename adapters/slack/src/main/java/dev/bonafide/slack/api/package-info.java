/** Calls of the Web API: connections, tokens, limits and results. */
@NullMarked
package dev.bonafide.slack.api;

import org.jspecify.annotations.NullMarked;
