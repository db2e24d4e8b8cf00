/** Shares what tells frauds with others who screen, and takes in what they share. */
@NullMarked
package dev.bonafide.bot.share;

import org.jspecify.annotations.NullMarked;
