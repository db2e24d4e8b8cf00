/** Settings that are made after the first start: on the page, and not in the environment. */
@NullMarked
package dev.bonafide.bot.setup;

import org.jspecify.annotations.NullMarked;
