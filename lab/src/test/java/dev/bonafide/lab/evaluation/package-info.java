/** Tests of the measures against values worked out by hand. */
@NullMarked
package dev.bonafide.lab.evaluation;

import org.jspecify.annotations.NullMarked;
