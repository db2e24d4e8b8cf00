/** Greenhouse's Harvest API, version 3. */
@NullMarked
package dev.bonafide.hiring.greenhouse;

import org.jspecify.annotations.NullMarked;
