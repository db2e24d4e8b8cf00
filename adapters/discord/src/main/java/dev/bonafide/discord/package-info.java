/** Discord: listens, delivers, lays out cards. Judges posts and offers, never a member. */
@NullMarked
package dev.bonafide.discord;

import org.jspecify.annotations.NullMarked;
