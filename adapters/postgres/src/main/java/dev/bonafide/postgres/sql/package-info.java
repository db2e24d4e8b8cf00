/** How values stand in the database. */
@NullMarked
package dev.bonafide.postgres.sql;

import org.jspecify.annotations.NullMarked;
