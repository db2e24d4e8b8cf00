/** What the tests and measurements of all modules share. */
@NullMarked
package dev.bonafide.testkit;

import org.jspecify.annotations.NullMarked;
