/** Calls of a platform's API: whether one left, how it ended, how fast they may follow. */
@NullMarked
package dev.bonafide.chat.api;

import org.jspecify.annotations.NullMarked;
