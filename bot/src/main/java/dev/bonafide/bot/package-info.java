/** Builds the parts and picks the path: today the terminal alone. */
@NullMarked
package dev.bonafide.bot;

import org.jspecify.annotations.NullMarked;
