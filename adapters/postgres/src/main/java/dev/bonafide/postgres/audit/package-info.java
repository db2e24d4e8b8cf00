/** Who did what with which case. */
@NullMarked
package dev.bonafide.postgres.audit;

import org.jspecify.annotations.NullMarked;
