/** Logs of commits. */
@NullMarked
package dev.bonafide.reading.commit;

import org.jspecify.annotations.NullMarked;
