/** Posts and attachments as exhibits. */
@NullMarked
package dev.bonafide.discord.evidence;

import org.jspecify.annotations.NullMarked;
