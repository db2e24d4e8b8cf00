/** Applicant tracking systems: what each is called, and one reader for all. */
@NullMarked
package dev.bonafide.hiring.tracker;

import org.jspecify.annotations.NullMarked;
