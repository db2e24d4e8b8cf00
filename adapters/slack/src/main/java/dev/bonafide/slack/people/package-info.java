/** Who is in a workspace, a channel and a thread. */
@NullMarked
package dev.bonafide.slack.people;

import org.jspecify.annotations.NullMarked;
