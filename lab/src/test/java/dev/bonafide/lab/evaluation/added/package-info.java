/** Whether a planted check that words dilute is seen. */
@NullMarked
package dev.bonafide.lab.evaluation.added;

import org.jspecify.annotations.NullMarked;
