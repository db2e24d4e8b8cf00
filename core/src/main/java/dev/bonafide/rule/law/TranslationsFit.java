package dev.bonafide.rule.law;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleProblem;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A translation is written in the letters of its language, is none of the English, and finds room
 * where the English does: on a phone, beside others.
 */
final class TranslationsFit implements Law {
  /** Times as long as the English, and characters more. */
  private static final int LONGER = 2;

  private static final int SPARE = 20;

  @Override
  public Stream<RuleProblem> broken(Field root) {
    return root.find("translations").map(Field::entries).orElse(Map.of()).entrySet().stream()
        .flatMap(one -> broken(one.getKey(), texts(one.getValue()), texts(root)));
  }

  private static List<Field> texts(Field card) {
    List<Field> texts = new ArrayList<>(List.of(card.get("title"), card.get("why")));
    card.find("ask").stream()
        .flatMap(ask -> Stream.of("question", "good", "bad").map(ask::get))
        .forEach(texts::add);
    card.find("advise").ifPresent(texts::add);
    texts.addAll(card.get("innocent").list());
    return texts;
  }

  private static Stream<RuleProblem> broken(String code, List<Field> texts, List<Field> english) {
    return IntStream.range(0, Math.min(texts.size(), english.size()))
        .boxed()
        .flatMap(at -> broken(code, texts.get(at), english.get(at).text().strip()));
  }

  private static Stream<RuleProblem> broken(String code, Field field, String english) {
    String text = field.text().strip();
    int most = LONGER * english.length() + SPARE;
    if (text.length() > most) {
      return Stream.of(
          field.problem(
              text.length() + " characters where the English has " + english.length(),
              "say it in " + most + " at most"));
    }
    boolean isWritten =
        text.codePoints().mapToObj(UnicodeScript::of).anyMatch(scripts(code)::contains);
    return text.isEmpty() || (isWritten && !text.equals(english))
        ? Stream.empty()
        : Stream.of(
            field.problem(
                "this is not written in \"" + code + "\"", "translate it, or leave out " + code));
  }

  private static Set<UnicodeScript> scripts(String code) {
    return switch (BotLanguage.of(code).orElse(BotLanguage.ENGLISH)) {
      case RUSSIAN, UKRAINIAN -> Set.of(UnicodeScript.CYRILLIC);
      case JAPANESE -> Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN);
      case KOREAN -> Set.of(UnicodeScript.HANGUL);
      case CHINESE -> Set.of(UnicodeScript.HAN);
      case ENGLISH, SPANISH, PORTUGUESE, FRENCH, GERMAN -> Set.of(UnicodeScript.LATIN);
    };
  }
}
