/** What a résumé lists. */
@NullMarked
package dev.bonafide.reading.resume;

import org.jspecify.annotations.NullMarked;
