/** How what Telegram delivers is received and kept. */
@NullMarked
package dev.bonafide.telegram.inbound;

import org.jspecify.annotations.NullMarked;
