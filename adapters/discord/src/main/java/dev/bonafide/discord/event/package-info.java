/** What Discord delivers, as typed events. */
@NullMarked
package dev.bonafide.discord.event;

import org.jspecify.annotations.NullMarked;
