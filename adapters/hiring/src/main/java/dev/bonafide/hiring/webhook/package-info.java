/** Calls that vendors make: whether they are theirs. */
@NullMarked
package dev.bonafide.hiring.webhook;

import org.jspecify.annotations.NullMarked;
