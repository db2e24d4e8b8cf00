/** Trials of consultations on their own cases. */
@NullMarked
package dev.bonafide.lab.prompt;

import org.jspecify.annotations.NullMarked;
