package dev.bonafide.rule.match;

/**
 * A place in a talk.
 *
 * @param at among all utterances of the exhibit
 * @param message how many utterances of the subject stand before it in the exhibit
 * @param turn how many turns of the subject began up to it; a turn is what they say in one go
 * @param voices how many turns of others began up to it
 */
record TalkPlace(int at, int message, int turn, int voices) {}
