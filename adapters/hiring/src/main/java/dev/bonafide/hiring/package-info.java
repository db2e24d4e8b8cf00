/** Candidates out of applicant tracking systems, over each vendor's HTTP API. */
@NullMarked
package dev.bonafide.hiring;

import org.jspecify.annotations.NullMarked;
