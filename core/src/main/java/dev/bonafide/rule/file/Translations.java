package dev.bonafide.rule.file;

import dev.bonafide.check.RedFlagText;
import dev.bonafide.phrasebook.BotLanguage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads words in other languages: all of them in each, or none. */
public final class Translations {
  private static final Set<String> KEYS = Set.of("title", "why", "innocent", "ask", "advise");

  private Translations() {}

  static Map<BotLanguage, RedFlagText> read(Field root) {
    return each(root.find("translations"), text -> text(text, root));
  }

  /** What is written below the code of each language. */
  public static <T> Map<BotLanguage, T> each(Optional<Field> codes, Function<Field, T> text) {
    Map<BotLanguage, T> read = new EnumMap<>(BotLanguage.class);
    codes
        .map(Field::entries)
        .orElse(Map.of())
        .forEach((code, field) -> read.put(language(code, field), text.apply(field)));
    return read;
  }

  private static BotLanguage language(String code, Field text) {
    return others()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                text.broken(
                    "\"" + code + "\" is not a language for translations",
                    "write " + others().map(BotLanguage::code).collect(Collectors.joining(", "))));
  }

  private static Stream<BotLanguage> others() {
    return Stream.of(BotLanguage.values()).filter(one -> one != BotLanguage.ENGLISH);
  }

  private static RedFlagText text(Field field, Field root) {
    field.allow(KEYS);
    int innocent = root.get("innocent").list().size();
    Field explained = field.get("innocent");
    if (explained.list().size() != innocent) {
      throw explained.broken(
          "not as many innocent explanations as in English", "translate each: " + innocent);
    }
    return new RedFlagText(
        RedFlagReader.filled(field.get("title")),
        RedFlagReader.filled(field.get("why")),
        explained.list().stream().map(RedFlagReader::filled).toList(),
        NextSteps.translated(field, root));
  }
}
