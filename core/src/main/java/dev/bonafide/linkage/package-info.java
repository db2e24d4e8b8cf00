/** What cases of one tenant share, and how telling it is: identifiers and passages, never names. */
@NullMarked
package dev.bonafide.linkage;

import org.jspecify.annotations.NullMarked;
