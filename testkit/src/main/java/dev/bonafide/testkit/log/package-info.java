/** Holds what the tests of every module have logged. */
@NullMarked
package dev.bonafide.testkit.log;

import org.jspecify.annotations.NullMarked;
