/** Keeps mail and cases in PostgreSQL. */
@NullMarked
package dev.bonafide.postgres;

import org.jspecify.annotations.NullMarked;
