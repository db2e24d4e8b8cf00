/** The use case: look at one case with every check. */
@NullMarked
package dev.bonafide.examination;

import org.jspecify.annotations.NullMarked;
