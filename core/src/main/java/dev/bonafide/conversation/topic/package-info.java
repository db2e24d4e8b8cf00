/** Answers to kinds of questions that people ask below a verdict. */
@NullMarked
package dev.bonafide.conversation.topic;

import org.jspecify.annotations.NullMarked;
