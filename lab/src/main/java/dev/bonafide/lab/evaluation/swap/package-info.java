/** Whether what someone is, and how they write, moves what is said of them: it must not. */
@NullMarked
package dev.bonafide.lab.evaluation.swap;

import org.jspecify.annotations.NullMarked;
