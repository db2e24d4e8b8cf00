/** Writes a verdict as a PDF whose text can be searched and copied. */
@NullMarked
package dev.bonafide.documents.print;

import org.jspecify.annotations.NullMarked;
