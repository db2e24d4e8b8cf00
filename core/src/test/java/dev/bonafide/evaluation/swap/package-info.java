/** Whether planted bias is seen. */
@NullMarked
package dev.bonafide.evaluation.swap;

import org.jspecify.annotations.NullMarked;
