/** Where codes are looked for that prove control of an account or a domain. */
@NullMarked
package dev.bonafide.bot.proof;

import org.jspecify.annotations.NullMarked;
