/** Times and dates as people and programs write them. */
@NullMarked
package dev.bonafide.reading.time;

import org.jspecify.annotations.NullMarked;
