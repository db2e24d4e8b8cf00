/** Mail threads as text. */
@NullMarked
package dev.bonafide.reading.mail;

import org.jspecify.annotations.NullMarked;
