package dev.bonafide.reading;

/**
 * What a chat writes before somebody's words.
 *
 * @param words offset in the text where the words may begin
 */
record Header(String who, String when, int words) {}
