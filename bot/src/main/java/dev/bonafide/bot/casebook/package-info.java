/** The stored cases of the HTTP API and the page. */
@NullMarked
package dev.bonafide.bot.casebook;

import org.jspecify.annotations.NullMarked;
