/** The calls of the HTTP API. */
@NullMarked
package dev.bonafide.web.api;

import org.jspecify.annotations.NullMarked;
