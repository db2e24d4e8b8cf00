/** Threads, messages and files as exhibits. */
@NullMarked
package dev.bonafide.slack.evidence;

import org.jspecify.annotations.NullMarked;
