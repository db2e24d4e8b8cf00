/** What libraries and the server log, and how. */
@NullMarked
package dev.bonafide.bot.log;

import org.jspecify.annotations.NullMarked;
