/** What people wrote, sealed for its tenant alone. */
@NullMarked
package dev.bonafide.postgres.seal;

import org.jspecify.annotations.NullMarked;
