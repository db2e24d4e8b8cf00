/** Measurements: comparisons of one run on one machine. */
@NullMarked
package dev.bonafide.lab.bench;

import org.jspecify.annotations.NullMarked;
