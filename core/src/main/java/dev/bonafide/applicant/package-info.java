/** Candidates as an applicant tracking system has them, and what of that a vetting needs. */
@NullMarked
package dev.bonafide.applicant;

import org.jspecify.annotations.NullMarked;
