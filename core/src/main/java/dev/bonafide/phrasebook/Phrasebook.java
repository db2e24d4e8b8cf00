package dev.bonafide.phrasebook;

import dev.bonafide.resource.PropertyFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What is said in one language, by keys: a file for each language, and every file has the same
 * keys. Texts are plain; the code that lays them out escapes them.
 */
public final class Phrasebook {
  private static final String EVERYWHERE = "dev.bonafide.phrasebook";
  private static final Map<String, Phrasebook> BOOKS = new ConcurrentHashMap<>();

  /** What is said where no one chose a language, and what verdicts are stored in. */
  public static final Phrasebook ENGLISH = of(BotLanguage.ENGLISH);

  private final BotLanguage language;
  private final Map<String, String> texts;

  private Phrasebook(BotLanguage language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /** What is said everywhere. */
  public static Phrasebook of(BotLanguage language) {
    return new Phrasebook(language, Map.of()).kept(EVERYWHERE);
  }

  /** The same with what one platform says beside it, as {@link #with} finds it. */
  public static Phrasebook of(BotLanguage language, String folder) {
    return of(language).kept(folder);
  }

  private Phrasebook kept(String folder) {
    return BOOKS.computeIfAbsent(folder + "." + language.code(), _ -> with(folder));
  }

  /**
   * The same with what one platform says beside it.
   *
   * @param folder where its files are on the class path, with points, such as {@code a.b} for
   *     {@code a/b/en.properties}
   * @throws java.util.MissingResourceException if there is none for the language
   */
  public Phrasebook with(String folder) {
    PropertyFile file = PropertyFile.at(folder + "." + language.code());
    Map<String, String> all = new HashMap<>(texts);
    file.keys().forEach(key -> all.put(key, file.text(key)));
    return new Phrasebook(language, Map.copyOf(all));
  }

  public BotLanguage language() {
    return language;
  }

  public boolean knows(String key) {
    return texts.containsKey(key);
  }

  public String say(String key, Object... arguments) {
    return say(TranslatableText.of(key, arguments));
  }

  /**
   * Says a line.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String say(TranslatableText line) {
    return Placeholders.filled(pattern(line), line.arguments().stream().map(this::shown).toList());
  }

  /** Several sentences in a row. */
  public String say(List<TranslatableText> lines) {
    return joined(lines.stream().map(this::say).toList());
  }

  /** Joins sentences of the language as it writes them in a row. */
  public String joined(List<String> sentences) {
    return String.join(language.isSpaced() ? " " : "", sentences);
  }

  /** Ends words that no mark ends, such as a list, as a sentence. */
  public String sentence(String words) {
    String mark = language.isSpaced() ? "." : "。";
    return Character.isLetterOrDigit(words.charAt(words.length() - 1)) ? words + mark : words;
  }

  /** What takes more than one paragraph. */
  public List<String> paragraphs(String key, Object... arguments) {
    return say(key, arguments).lines().toList();
  }

  private String shown(Object argument) {
    return switch (argument) {
      case TranslatableText line -> say(line);
      case Saying saying -> saying.in(language);
      default -> String.valueOf(argument);
    };
  }

  /** The exact number's, else the plural form's, else the one for all others. */
  private String pattern(TranslatableText line) {
    String key = line.key();
    String plain = texts.get(key);
    if (plain != null) {
      return plain;
    }
    long count =
        line.arguments().stream()
            .limit(1)
            .filter(Number.class::isInstance)
            .mapToLong(number -> ((Number) number).longValue())
            .sum();
    return Stream.of(String.valueOf(count), Plural.of(language, count).id(), Plural.OTHER.id())
        .map(form -> texts.get(key + "." + form))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no phrase " + key));
  }
}
