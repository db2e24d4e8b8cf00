/** Which of the words that a finding cites tell the most. */
@NullMarked
package dev.bonafide.report.quote;

import org.jspecify.annotations.NullMarked;
