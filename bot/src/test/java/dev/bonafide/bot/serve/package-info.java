@NullMarked
package dev.bonafide.bot.serve;

import org.jspecify.annotations.NullMarked;
