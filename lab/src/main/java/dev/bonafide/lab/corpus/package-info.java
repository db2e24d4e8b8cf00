/** Files of measurements, read back line by line. */
@NullMarked
package dev.bonafide.lab.corpus;

import org.jspecify.annotations.NullMarked;
