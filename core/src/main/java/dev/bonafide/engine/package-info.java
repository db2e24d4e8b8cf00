/** The engine that everything screens with: reads what was handed in and examines it. */
@NullMarked
package dev.bonafide.engine;

import org.jspecify.annotations.NullMarked;
