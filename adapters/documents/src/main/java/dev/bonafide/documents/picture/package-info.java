/** Pictures: their words are recognized in a process of its own, and written down in order. */
@NullMarked
package dev.bonafide.documents.picture;

import org.jspecify.annotations.NullMarked;
