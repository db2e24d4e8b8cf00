/** What Telegram delivers, as typed updates. */
@NullMarked
package dev.bonafide.telegram.event;

import org.jspecify.annotations.NullMarked;
