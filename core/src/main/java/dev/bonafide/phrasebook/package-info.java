/** What people are told, in the languages that the bot speaks. */
@NullMarked
package dev.bonafide.phrasebook;

import org.jspecify.annotations.NullMarked;
