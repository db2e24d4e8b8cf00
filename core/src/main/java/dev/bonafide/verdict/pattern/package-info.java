/** What findings mean together, and how far apart their words stand. */
@NullMarked
package dev.bonafide.verdict.pattern;

import org.jspecify.annotations.NullMarked;
