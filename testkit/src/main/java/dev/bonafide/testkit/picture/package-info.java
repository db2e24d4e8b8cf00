/** Pictures for tests and measurements, made without anyone's screen. */
@NullMarked
package dev.bonafide.testkit.picture;

import org.jspecify.annotations.NullMarked;
