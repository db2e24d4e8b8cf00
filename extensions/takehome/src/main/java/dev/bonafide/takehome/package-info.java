/** What a take-home repository starts, fetches, hides or depends on. */
@NullMarked
package dev.bonafide.takehome;

import org.jspecify.annotations.NullMarked;
