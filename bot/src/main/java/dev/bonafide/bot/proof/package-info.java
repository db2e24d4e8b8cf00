/** Where codes are looked for that prove control of something. */
@NullMarked
package dev.bonafide.bot.proof;

import org.jspecify.annotations.NullMarked;
