/** What was said of labeled cases, for tests and measurements to count. */
@NullMarked
package dev.bonafide.testkit.evaluation;

import org.jspecify.annotations.NullMarked;
