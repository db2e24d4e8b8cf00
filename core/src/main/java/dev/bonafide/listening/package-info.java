/** Recordings, listened to by a server that someone chose: words with what the server says. */
@NullMarked
package dev.bonafide.listening;

import org.jspecify.annotations.NullMarked;
