/** Résumés that are data, told in words. */
@NullMarked
package dev.bonafide.documents.resume;

import org.jspecify.annotations.NullMarked;
