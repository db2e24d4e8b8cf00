package dev.bonafide.conversation.intent;

/**
 * A sentence and what its author meant by it.
 *
 * @param language its code; of mixed ones the one that it has most of
 * @param author a number, so that what is learned can be tried on authors that it is not from
 */
record ExampleSentence(String language, int author, Meaning meaning, String text) {}
