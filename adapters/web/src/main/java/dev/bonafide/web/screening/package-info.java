/** Screens what was handed in: so many at a time, a retry once, and kept where that is wanted. */
@NullMarked
package dev.bonafide.web.screening;

import org.jspecify.annotations.NullMarked;
