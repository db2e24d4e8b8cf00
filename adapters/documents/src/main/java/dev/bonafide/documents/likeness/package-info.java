/** What tells a picture that comes again from others. It runs where pictures are decoded. */
@NullMarked
package dev.bonafide.documents.likeness;

import org.jspecify.annotations.NullMarked;
