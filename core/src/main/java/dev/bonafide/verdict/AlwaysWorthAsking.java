package dev.bonafide.verdict;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.Placeholder;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.resource.PropertyFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Open questions that settle much whatever was found, for each kind of subject. */
final class AlwaysWorthAsking {
  private static final PropertyFile FILE = PropertyFile.beside(AlwaysWorthAsking.class, "always");

  /** By the questions' keys: all phrasebooks are read only where one of these is asked. */
  private static final Map<String, Map<BotLanguage, FollowUpQuestion>> TRANSLATED =
      new ConcurrentHashMap<>();

  private AlwaysWorthAsking() {}

  /**
   * Three for each kind.
   *
   * @param known what may be filled in
   */
  static List<Question> of(SubjectKind kind, Map<Placeholder, String> known) {
    return open(kind).stream().map(one -> one.asked(known)).toList();
  }

  private static List<Open> open(SubjectKind kind) {
    return FILE.words(kind.id()).stream()
        .map(one -> new Open("always." + kind.id() + "." + one))
        .toList();
  }

  /**
   * A question by its key in the phrasebook.
   *
   * @param key in every language
   */
  private record Open(String key) {
    Question asked(Map<Placeholder, String> known) {
      FollowUpQuestion english = in(BotLanguage.ENGLISH);
      return new Question(
          english.asked(known),
          english.question(),
          List.of(),
          english.good(),
          english.bad(),
          TRANSLATED.computeIfAbsent(key, _ -> others()));
    }

    private Map<BotLanguage, FollowUpQuestion> others() {
      Map<BotLanguage, FollowUpQuestion> others = new EnumMap<>(BotLanguage.class);
      Stream.of(BotLanguage.values()).forEach(language -> others.put(language, in(language)));
      others.remove(BotLanguage.ENGLISH);
      return Map.copyOf(others);
    }

    private FollowUpQuestion in(BotLanguage language) {
      Phrasebook book = Phrasebook.of(language);
      return new FollowUpQuestion(book.say(key), book.say(key + ".good"), book.say(key + ".bad"));
    }
  }
}
