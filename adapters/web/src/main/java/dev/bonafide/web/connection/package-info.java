/** What a caller's connection costs: how slowly it may send, and whether anyone still waits. */
@NullMarked
package dev.bonafide.web.connection;

import org.jspecify.annotations.NullMarked;
