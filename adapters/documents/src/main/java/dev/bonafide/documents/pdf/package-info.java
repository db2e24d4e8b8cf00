/** PDF: text in the order people read it, and what is hidden in it. */
@NullMarked
package dev.bonafide.documents.pdf;

import org.jspecify.annotations.NullMarked;
