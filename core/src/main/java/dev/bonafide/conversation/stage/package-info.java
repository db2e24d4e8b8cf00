/** Candidates who reach a stage are looked at by themselves, where someone who runs it tried it. */
@NullMarked
package dev.bonafide.conversation.stage;

import org.jspecify.annotations.NullMarked;
