package dev.bonafide.reading.transcript;

/**
 * A piece of subtitles.
 *
 * @param timing index of the line with the time
 * @param first index of the first line of words
 * @param end index of the line after the last
 */
record Cue(CueTime time, int timing, int first, int end) {}
