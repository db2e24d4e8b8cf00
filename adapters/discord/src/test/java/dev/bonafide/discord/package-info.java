/** Discord against a strict fake of it. */
@NullMarked
package dev.bonafide.discord;

import org.jspecify.annotations.NullMarked;
