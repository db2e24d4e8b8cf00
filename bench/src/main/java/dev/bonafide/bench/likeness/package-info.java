/** How well pictures that come again are told from others. */
@NullMarked
package dev.bonafide.bench.likeness;

import org.jspecify.annotations.NullMarked;
