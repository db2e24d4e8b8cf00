/** Consultations from files: a folder each, with what is asked, what may come back, and cases. */
@NullMarked
package dev.bonafide.prompt;

import org.jspecify.annotations.NullMarked;
