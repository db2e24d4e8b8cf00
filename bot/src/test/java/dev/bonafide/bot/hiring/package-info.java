@NullMarked
package dev.bonafide.bot.hiring;

import org.jspecify.annotations.NullMarked;
