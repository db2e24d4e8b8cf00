package dev.bonafide.reading.chat;

/**
 * What a chat writes before somebody's words.
 *
 * @param words offset in the text where the words may begin; in the line, as long as only that is
 *     looked at
 */
record Header(String who, String when, int words) {

  Header shift(int by) {
    return new Header(who, when, words + by);
  }
}
