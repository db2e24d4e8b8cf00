/** Tells which indicators of a confirmed case may be handed to others who screen. */
@NullMarked
package dev.bonafide.sharing;

import org.jspecify.annotations.NullMarked;
