@NullMarked
package dev.bonafide.bot.secret;

import org.jspecify.annotations.NullMarked;
