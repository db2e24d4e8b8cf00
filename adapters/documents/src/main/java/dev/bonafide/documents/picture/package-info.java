/** Pictures: their words are recognized apart, and a chat in a screenshot is read as a chat. */
@NullMarked
package dev.bonafide.documents.picture;

import org.jspecify.annotations.NullMarked;
