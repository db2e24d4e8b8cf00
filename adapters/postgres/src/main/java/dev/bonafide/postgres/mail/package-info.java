/** Receipts and replies in tables, and the alarm that wakes their conversations. */
@NullMarked
package dev.bonafide.postgres.mail;

import org.jspecify.annotations.NullMarked;
