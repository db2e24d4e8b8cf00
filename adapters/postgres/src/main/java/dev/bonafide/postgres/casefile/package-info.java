/** Stored cases, line by line, their texts once a tenant. */
@NullMarked
package dev.bonafide.postgres.casefile;

import org.jspecify.annotations.NullMarked;
