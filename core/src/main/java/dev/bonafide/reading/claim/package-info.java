/** What the subject claims, with the words that claim it. */
@NullMarked
package dev.bonafide.reading.claim;

import org.jspecify.annotations.NullMarked;
