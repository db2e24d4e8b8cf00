/** Keeps what is shared with others who screen, and the keys for it, in PostgreSQL. */
@NullMarked
package dev.bonafide.postgres.sharing;

import org.jspecify.annotations.NullMarked;
