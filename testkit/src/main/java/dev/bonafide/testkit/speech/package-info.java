/** A server that listens, as strict as the real one. */
@NullMarked
package dev.bonafide.testkit.speech;

import org.jspecify.annotations.NullMarked;
