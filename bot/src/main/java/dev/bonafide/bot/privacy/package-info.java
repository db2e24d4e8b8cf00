/** Shows, writes out and erases what is stored of cases and people. */
@NullMarked
package dev.bonafide.bot.privacy;

import org.jspecify.annotations.NullMarked;
