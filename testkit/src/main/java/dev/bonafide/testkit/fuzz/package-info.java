/** Files that were good, damaged by chance: the same number damages the same way. */
@NullMarked
package dev.bonafide.testkit.fuzz;

import org.jspecify.annotations.NullMarked;
