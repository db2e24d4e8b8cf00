package dev.bonafide.reading;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A talk of two that is written down in many ways.
 *
 * @param label how the subject is called in it
 * @param name of the subject as the reviewer gives it
 */
record UnseenTalk(String label, String other, String name, List<String> words) {
  private static final List<String> LONG =
      List.of(
          "Before we start: please send the laptop to my cousin's address. A man told us that.",
          "Strange. I would rather collect mine at your office in York, I pass it every Friday.",
          "Good. My friend will take the interview for me, his English is better. Heard that, too.",
          "I can promise you it is only me.\nWe can turn on the camera whenever you like.",
          "What did you build at your last job?",
          "A ledger for refunds. It drifted by a cent a day because we rounded twice.",
          "Fine",
          "Thanks, and have a good day");
  private static final List<String> SHORT =
      List.of("Hi, is the job open?", "Yes it is", "Fine", "See you on Monday");
  private static final List<String> THREE =
      List.of("The salary is 300 a day.", "That is fine with me.", "Then we start on Monday.");

  /** Who says what, in turns; the other one begins. */
  record Turn(String who, String words) {}

  static List<UnseenTalk> all() {
    return List.of(
        new UnseenTalk("Ilse Marrow", "Rogan Bingley", "Ilse Marrow", LONG),
        new UnseenTalk("Ilse", "Rogan", "Ilse Marrow", LONG),
        new UnseenTalk("Ilse Marrow", "Ilse Bingley", "Ilse Marrow", LONG),
        new UnseenTalk("Dr. Ilse Marrow", "Herr Bingley", "Ilse Marrow", LONG),
        new UnseenTalk("田中さん", "佐藤様", "田中", LONG),
        new UnseenTalk("Ilse 🌸", "Rogan 🚀", "Ilse Marrow", LONG),
        new UnseenTalk("ilse_m", "rogan.b", "Ilse Marrow", LONG),
        new UnseenTalk("Ilse Marrow", "Rogan Bingley", "Ilse Marrow", SHORT),
        new UnseenTalk("Ilse Marrow", "Rogan Bingley", "Ilse Marrow", THREE));
  }

  List<Turn> turns() {
    return IntStream.range(0, words.size())
        .mapToObj(at -> new Turn(isOfSubject(at) ? label : other, words.get(at)))
        .toList();
  }

  static boolean isOfSubject(int turn) {
    return turn % 2 == 1;
  }
}
