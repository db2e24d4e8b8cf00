/** Who speaks, and whose side they are on. */
@NullMarked
package dev.bonafide.reading.speaker;

import org.jspecify.annotations.NullMarked;
