/** Looks after mail that was given up. */
@NullMarked
package dev.bonafide.bot.mail;

import org.jspecify.annotations.NullMarked;
