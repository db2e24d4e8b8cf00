/** Chat in, chat out, whatever the platform. */
@NullMarked
package dev.bonafide.conversation;

import org.jspecify.annotations.NullMarked;
