/** Pictures for tests and measurements, made without anybody's screen. */
@NullMarked
package dev.bonafide.testkit.picture;

import org.jspecify.annotations.NullMarked;
