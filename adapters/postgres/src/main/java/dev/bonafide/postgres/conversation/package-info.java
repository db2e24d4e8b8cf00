/** What tenants prefer. */
@NullMarked
package dev.bonafide.postgres.conversation;

import org.jspecify.annotations.NullMarked;
