/** Telegram: forwards and files in, one message with the verdict out. */
@NullMarked
package dev.bonafide.telegram;

import org.jspecify.annotations.NullMarked;
