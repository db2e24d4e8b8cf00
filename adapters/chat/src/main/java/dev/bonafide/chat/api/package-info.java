/**
 * Calls of a platform's API: whether one left, how it ended, how fast they may follow; and work
 * that recurs.
 */
@NullMarked
package dev.bonafide.chat.api;

import org.jspecify.annotations.NullMarked;
