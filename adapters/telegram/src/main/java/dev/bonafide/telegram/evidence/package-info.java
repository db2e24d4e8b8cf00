/** Forwards, files and typed words as exhibits. */
@NullMarked
package dev.bonafide.telegram.evidence;

import org.jspecify.annotations.NullMarked;
