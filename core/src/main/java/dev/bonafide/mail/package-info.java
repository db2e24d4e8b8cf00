/** Never lose a message, never answer twice. */
@NullMarked
package dev.bonafide.mail;

import org.jspecify.annotations.NullMarked;
