/** Applicant tracking systems on this machine, as strict as the real ones, and their contract. */
@NullMarked
package dev.bonafide.testkit.hiring;

import org.jspecify.annotations.NullMarked;
