/**
 * What every chat platform needs alike, whichever it is; each platform is an adapter of its own.
 */
@NullMarked
package dev.bonafide.chat;

import org.jspecify.annotations.NullMarked;
