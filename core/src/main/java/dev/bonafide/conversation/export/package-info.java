/** Cases as files, for chats. */
@NullMarked
package dev.bonafide.conversation.export;

import org.jspecify.annotations.NullMarked;
