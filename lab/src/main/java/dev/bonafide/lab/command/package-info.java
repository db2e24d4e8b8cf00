/** The commands that measure Bonafide: one class a command. */
@NullMarked
package dev.bonafide.lab.command;

import org.jspecify.annotations.NullMarked;
