/** Telegram against a strict fake of it. */
@NullMarked
package dev.bonafide.telegram;

import org.jspecify.annotations.NullMarked;
