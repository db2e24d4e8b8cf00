@NullMarked
package dev.bonafide.bot.folder;

import org.jspecify.annotations.NullMarked;
