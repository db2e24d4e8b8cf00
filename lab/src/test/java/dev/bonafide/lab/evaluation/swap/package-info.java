/** Whether planted bias is seen. */
@NullMarked
package dev.bonafide.lab.evaluation.swap;

import org.jspecify.annotations.NullMarked;
