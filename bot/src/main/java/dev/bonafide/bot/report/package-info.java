/** Writes stored cases as documents to pass on. */
@NullMarked
package dev.bonafide.bot.report;

import org.jspecify.annotations.NullMarked;
