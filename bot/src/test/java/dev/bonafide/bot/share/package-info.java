/** Tests of handing indicators out. */
@NullMarked
package dev.bonafide.bot.share;

import org.jspecify.annotations.NullMarked;
