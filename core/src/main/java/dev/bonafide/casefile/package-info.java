/** The record of one vetting: who is screened, what was handed in, who said what. */
@NullMarked
package dev.bonafide.casefile;

import org.jspecify.annotations.NullMarked;
