/** Conversations as chat platforms export them. */
@NullMarked
package dev.bonafide.documents.export;

import org.jspecify.annotations.NullMarked;
