/** One made-up interview, written the way that every tool would have written it down. */
@NullMarked
package dev.bonafide.testkit.interview;

import org.jspecify.annotations.NullMarked;
