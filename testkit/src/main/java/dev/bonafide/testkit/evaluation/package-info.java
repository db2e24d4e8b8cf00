/** What was said of labelled cases, for tests and measurements to count. */
@NullMarked
package dev.bonafide.testkit.evaluation;

import org.jspecify.annotations.NullMarked;
