/** What a team is told about its cases without asking at that moment. */
@NullMarked
package dev.bonafide.conversation.team;

import org.jspecify.annotations.NullMarked;
