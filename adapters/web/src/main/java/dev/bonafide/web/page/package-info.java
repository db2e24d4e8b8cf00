/** The page: the form, the verdict, and the text with every cited place. */
@NullMarked
package dev.bonafide.web.page;

import org.jspecify.annotations.NullMarked;
