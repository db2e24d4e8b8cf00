package dev.bonafide.documents.picture.chat;

import com.google.re2j.Pattern;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.List;

/**
 * A line that the program wrote which shows a post or a mail: no one who is screened said it, and
 * "today", "send", or "2 hours ago" may be all that is missing to a demand.
 */
final class ProgramLine {
  /** What a phone shows at the top: the time, the network, and what is left of its battery. */
  private static final Pattern STATUS =
      Pattern.compile("(?i)\\d{1,2}[:.]\\d{2}|\\d{1,3} ?%|[2-5]G\\+?|LTE|Wi-?Fi");

  private static final Pattern BUTTON =
      Pattern.compile("(?i)like|comment|repost|share|send|reply|forward|save");

  /** How many read a channel. */
  private static final Pattern AUDIENCE =
      Pattern.compile(
          "(?i)\\d[\\d.,  ]*[km]?"
              + " (?:members?|subscribers?|followers?|mitglieder|abonnenten|miembros|suscriptores"
              + "|membros|inscritos|membres|abonnés|membri|iscritti|участник\\p{L}*"
              + "|подписчик\\p{L}*|учасник\\p{L}*|підписник\\p{L}*)");

  private ProgramLine() {}

  static boolean is(RecognizedLine line) {
    List<RecognizedWord> words = line.joined().words();
    boolean isSure = words.stream().anyMatch(RecognizedWord::isSure);
    return DayAbove.is(line)
        || ScreenFrame.isToTypeIn(line)
        || (isSure && ScreenshotNames.isPresenceAlone(line))
        || TimeInLine.isOfMail(line)
        || AUDIENCE.matches(line.text())
        || (words.size() > 1 && are(words, STATUS))
        || (words.size() > 1 && are(words, BUTTON));
  }

  private static boolean are(List<RecognizedWord> words, Pattern pattern) {
    return words.stream().allMatch(word -> word.isSure() && pattern.matches(word.text()));
  }
}
