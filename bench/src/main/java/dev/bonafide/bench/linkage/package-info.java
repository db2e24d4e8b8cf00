/**
 * Generated cases with planted rings and innocent overlap, and how many links are found in them.
 */
@NullMarked
package dev.bonafide.bench.linkage;

import org.jspecify.annotations.NullMarked;
