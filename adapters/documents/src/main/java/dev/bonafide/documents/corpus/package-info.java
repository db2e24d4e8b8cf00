/** Labeled cases, one a line. */
@NullMarked
package dev.bonafide.documents.corpus;

import org.jspecify.annotations.NullMarked;
