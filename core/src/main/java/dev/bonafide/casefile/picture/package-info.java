/** Where the words of an exhibit stand in the pictures that it was read from. */
@NullMarked
package dev.bonafide.casefile.picture;

import org.jspecify.annotations.NullMarked;
