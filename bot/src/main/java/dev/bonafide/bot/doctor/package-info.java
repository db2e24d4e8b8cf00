/** Finds what is wrong with a set-up, and says how to mend it. */
@NullMarked
package dev.bonafide.bot.doctor;

import org.jspecify.annotations.NullMarked;
