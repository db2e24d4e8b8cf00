/** Looks for the text that costs the most to screen: made by recipes that a seed tells apart. */
@NullMarked
package dev.bonafide.testkit.worst;

import org.jspecify.annotations.NullMarked;
