/** Calls to services over HTTP, within limits of time, size, and pace. */
@NullMarked
package dev.bonafide.http;

import org.jspecify.annotations.NullMarked;
