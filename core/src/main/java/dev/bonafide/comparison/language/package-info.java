/** Languages that someone claims to speak, and what happens when they are asked in one. */
@NullMarked
package dev.bonafide.comparison.language;

import org.jspecify.annotations.NullMarked;
