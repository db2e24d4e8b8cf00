package dev.bonafide.speech;

/**
 * Something that keeps the server from listening.
 *
 * @param what is wrong
 * @param mend what to do about it
 */
record SpeechProblem(String what, String mend) {}
