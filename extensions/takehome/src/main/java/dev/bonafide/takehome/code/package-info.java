/** Code, settings, and commands, read into tokens and words; what these do is told elsewhere. */
@NullMarked
package dev.bonafide.takehome.code;

import org.jspecify.annotations.NullMarked;
