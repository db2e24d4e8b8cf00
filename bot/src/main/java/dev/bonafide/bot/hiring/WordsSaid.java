package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.UnheardMeeting;

/**
 * What was said in a meeting, or why nobody knows.
 *
 * @param unread the name of the reason; empty where there are words
 */
record WordsSaid(String text, String unread) {

  static WordsSaid not(UnheardMeeting why) {
    return new WordsSaid("", why.name());
  }
}
