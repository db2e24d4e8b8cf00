/** A mailbox in memory, a platform that fails as scripted, and what must hold over both. */
@NullMarked
package dev.bonafide.mail;

import org.jspecify.annotations.NullMarked;
