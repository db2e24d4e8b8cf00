/** Finds what is wrong with a set-up, and says how to fix it. */
@NullMarked
package dev.bonafide.bot.doctor;

import org.jspecify.annotations.NullMarked;
