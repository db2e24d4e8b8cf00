/** Hosts that imitate others. */
@NullMarked
package dev.bonafide.comparison.host;

import org.jspecify.annotations.NullMarked;
