/** What a résumé says was done at the same time. */
@NullMarked
package dev.bonafide.comparison.timeline;

import org.jspecify.annotations.NullMarked;
