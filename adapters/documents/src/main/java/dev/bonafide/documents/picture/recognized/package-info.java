/** What was recognized in a picture: words with their places, lines of them, and codes. */
@NullMarked
package dev.bonafide.documents.picture.recognized;

import org.jspecify.annotations.NullMarked;
