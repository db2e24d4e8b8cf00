/**
 * Writes the generated pages of the documentation, and holds every page to what the program does.
 */
@NullMarked
package dev.bonafide.docs;

import org.jspecify.annotations.NullMarked;
