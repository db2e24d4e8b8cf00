/** What a caller's connection costs: how slowly it may send, and whether anybody still waits. */
@NullMarked
package dev.bonafide.web.connection;

import org.jspecify.annotations.NullMarked;
