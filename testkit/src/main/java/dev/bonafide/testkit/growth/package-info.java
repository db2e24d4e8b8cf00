/** Texts of the worst shapes, and how the time that is spent on them grows with their length. */
@NullMarked
package dev.bonafide.testkit.growth;

import org.jspecify.annotations.NullMarked;
