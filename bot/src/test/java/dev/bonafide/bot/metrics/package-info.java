@NullMarked
package dev.bonafide.bot.metrics;

import org.jspecify.annotations.NullMarked;
