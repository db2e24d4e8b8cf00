/** Web pages. */
@NullMarked
package dev.bonafide.documents.page;

import org.jspecify.annotations.NullMarked;
