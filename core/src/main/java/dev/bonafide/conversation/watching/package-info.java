/** How watched places are screened and set up, and what moderators are told. */
@NullMarked
package dev.bonafide.conversation.watching;

import org.jspecify.annotations.NullMarked;
