/** Transcripts of recordings. */
@NullMarked
package dev.bonafide.reading.transcript;

import org.jspecify.annotations.NullMarked;
