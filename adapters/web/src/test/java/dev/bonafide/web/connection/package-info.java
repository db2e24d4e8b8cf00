/** Callers that send slowly, or leave. */
@NullMarked
package dev.bonafide.web.connection;

import org.jspecify.annotations.NullMarked;
