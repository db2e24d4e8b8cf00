@NullMarked
package dev.bonafide.conversation.team;

import org.jspecify.annotations.NullMarked;
