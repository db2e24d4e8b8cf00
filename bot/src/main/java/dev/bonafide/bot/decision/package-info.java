/** What people decide on stored cases at the machine: rulings, outcomes, and what is taken back. */
@NullMarked
package dev.bonafide.bot.decision;

import org.jspecify.annotations.NullMarked;
