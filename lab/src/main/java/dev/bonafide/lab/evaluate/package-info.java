/** Screening labeled cases, and what is printed about it. */
@NullMarked
package dev.bonafide.lab.evaluate;

import org.jspecify.annotations.NullMarked;
