/** One class a command: its options and what it does. */
@NullMarked
package dev.bonafide.terminal.command;

import org.jspecify.annotations.NullMarked;
