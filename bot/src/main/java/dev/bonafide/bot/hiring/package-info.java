/** What applicant tracking systems tell the server, and what it does about that. */
@NullMarked
package dev.bonafide.bot.hiring;

import org.jspecify.annotations.NullMarked;
