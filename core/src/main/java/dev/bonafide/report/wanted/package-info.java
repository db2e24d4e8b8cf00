/** Evidence that would settle what is open in a case, and whether it can be had here. */
@NullMarked
package dev.bonafide.report.wanted;

import org.jspecify.annotations.NullMarked;
