/** What anyone would try first. */
@NullMarked
package dev.bonafide.lab.evaluation.baseline;

import org.jspecify.annotations.NullMarked;
