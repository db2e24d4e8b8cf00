/** Calls of vendors, and the work on what they said. */
@NullMarked
package dev.bonafide.hiring.hook;

import org.jspecify.annotations.NullMarked;
