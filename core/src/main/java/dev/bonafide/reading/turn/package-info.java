/** Lines and turns: what every layout is taken apart into. */
@NullMarked
package dev.bonafide.reading.turn;

import org.jspecify.annotations.NullMarked;
