/** Tests of settings that are made on the page. */
@NullMarked
package dev.bonafide.bot.setup;

import org.jspecify.annotations.NullMarked;
