/** What names, reaches or pays someone, in one normal form. */
@NullMarked
package dev.bonafide.identifier;

import org.jspecify.annotations.NullMarked;
