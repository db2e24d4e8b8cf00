/** What cases of one tenant share: rare identifiers and equal documents, never names. */
@NullMarked
package dev.bonafide.linkage;

import org.jspecify.annotations.NullMarked;
