package dev.bonafide.consultation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import dev.bonafide.identifier.Identifiers;
import java.util.Optional;

/**
 * Reply that a model wrote to a question, as far as code can hold it to what was sent: it is short,
 * leads nowhere, and has no number that was not sent, and no stand-in of someone unknown.
 */
final class WordedReply {
  /** Characters that people still read as one answer. */
  static final int LONGEST = 700;

  private static final int MOST_LINES = 8;

  private static final Pattern NUMBER = Pattern.compile("\\pN{2,}");

  private static final Pattern STAND_IN = Pattern.compile("(?:Person|Company) [A-Z]+");

  /** Stand-ins of contacts, which no reply has a use for. */
  private static final Pattern CONTACT = Pattern.compile("[\\[\\]<>]");

  private WordedReply() {}

  /**
   * Holds it to what was sent, and puts names in the place of their stand-ins.
   *
   * @param sent everything that the model was shown
   * @return empty where it does not hold
   */
  static Optional<String> held(String reply, String sent, EvidenceSheet sheet) {
    String words = reply.strip();
    boolean isShort =
        !words.isEmpty() && words.length() <= LONGEST && words.lines().count() <= MOST_LINES;
    return isShort
            && !CONTACT.matcher(words).find()
            && !leads(words, sent)
            && hasNumbersOf(words, sent)
        ? named(words, sheet)
        : Optional.empty();
  }

  /** Whether it has an address, an account, or a number to call that is not ours. */
  private static boolean leads(String words, String sent) {
    return Identifiers.in(words).stream().anyMatch(one -> !sent.contains(one.span().of(words)));
  }

  private static boolean hasNumbersOf(String words, String sent) {
    Matcher number = NUMBER.matcher(words);
    while (number.find()) {
      if (!sent.contains(number.group())) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> named(String words, EvidenceSheet sheet) {
    Matcher standIn = STAND_IN.matcher(words);
    StringBuilder named = new StringBuilder();
    while (standIn.find()) {
      Optional<String> name = sheet.name(standIn.group());
      if (name.isEmpty()) {
        return Optional.empty();
      }
      standIn.appendReplacement(named, Matcher.quoteReplacement(name.get()));
    }
    standIn.appendTail(named);
    return Optional.of(named.toString());
  }
}
