/** Ashby's API. */
@NullMarked
package dev.bonafide.hiring.ashby;

import org.jspecify.annotations.NullMarked;
