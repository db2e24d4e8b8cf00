/**
 * Hiring tools: applicant tracking systems, and vendors who write down what is said in meetings.
 */
@NullMarked
package dev.bonafide.hiring;

import org.jspecify.annotations.NullMarked;
