/** Whether what a subject adds lowers what is said of them: it must not. */
@NullMarked
package dev.bonafide.lab.evaluation.added;

import org.jspecify.annotations.NullMarked;
