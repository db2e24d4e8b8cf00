/** The shape of a case: the same in case.yaml, in a corpus and over HTTP. */
@NullMarked
package dev.bonafide.documents.shape;

import org.jspecify.annotations.NullMarked;
