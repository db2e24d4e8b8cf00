/** What is said in meetings, as those who write it down send it. */
@NullMarked
package dev.bonafide.hiring.transcript;

import org.jspecify.annotations.NullMarked;
