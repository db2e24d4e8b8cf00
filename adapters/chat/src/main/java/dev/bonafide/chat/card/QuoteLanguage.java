package dev.bonafide.chat.card;

import dev.bonafide.comparison.dialogue.FunctionWords;
import dev.bonafide.comparison.dialogue.NamedLanguage;
import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.text.TextWords;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The language of a quote, by its script and else by its small words. A few words that may be of
 * several languages are of none: a wrong name would be worse than no name.
 */
public final class QuoteLanguage {
  /** Different small words of a language, and as many more than of any other. */
  private static final int SMALL_WORDS = 3;

  private static final int AHEAD = 2;

  /**
   * The same of words to the bot, for which English would be as wrong as a sister language; words
   * of English are words of others, too, such as the German "will" and "was".
   */
  private static final int SPOKEN_WORDS = 2;

  private static final int SPOKEN_AHEAD = 1;
  private static final int LETTERS = 4;

  /** Words of someone else within a line. */
  private static final Pattern QUOTED = Pattern.compile("[\"“„«][^\"“”„«»]+[\"“”»]");

  /** Letters of the shortest sentence in any script; few names are as long in dense ones. */
  private static final int SENTENCE = 6;

  /** Letters that only one of the languages written in Cyrillic has. */
  private static final String RUSSIAN = "ыэё";

  private static final String UKRAINIAN = "іїєґ";

  /** Letters that one of two sister languages has, and the other never. */
  private static final Pattern SPANISH = Pattern.compile("[ñÑ¡]");

  private static final Pattern PORTUGUESE = Pattern.compile("[ãõÃÕ]");

  /** Letters of other languages; Bulgarian has hardly a line without the last of them. */
  private static final String NOT_RUSSIAN = UKRAINIAN + "ўјљњћђџѓќѕъ";

  private static final int LINE = 60;

  private static final Map<String, Locale> LOCALES =
      Stream.of(Locale.getISOLanguages())
          .map(Locale::of)
          .collect(
              Collectors.toMap(
                  one -> one.getDisplayLanguage(Locale.ENGLISH).toUpperCase(Locale.ROOT),
                  one -> one,
                  (one, _) -> one));

  private QuoteLanguage() {}

  /** What readers of a language call it; empty where it is their own, or cannot be told. */
  static Optional<String> named(String words, BotLanguage reader) {
    Locale own = Locale.of(reader.code());
    return of(words)
        .map(language -> LOCALES.get(language.name()))
        .filter(locale -> !locale.getLanguage().equals(own.getLanguage()))
        .map(locale -> locale.getDisplayLanguage(own));
  }

  /**
   * The language in which someone asks the bot in one line, if they do not rather pass it on, or
   * ask it beside that what to do.
   *
   * @param handedIn whether it is looked at as evidence, unless it plainly asks something
   */
  public static Optional<BotLanguage> asked(String line, boolean handedIn) {
    return PlainWords.asksAtEnd(line) || PastedWords.areOwn(line, handedIn, true)
        ? spoken(line)
        : Optional.empty();
  }

  /** Spanish and Portuguese share their small words; their letters tell them apart. */
  private static NamedLanguage ofSisters(NamedLanguage language, String words) {
    boolean isSister = language == NamedLanguage.SPANISH || language == NamedLanguage.PORTUGUESE;
    if (isSister && SPANISH.matcher(words).find()) {
      return NamedLanguage.SPANISH;
    }
    return isSister && PORTUGUESE.matcher(words).find() ? NamedLanguage.PORTUGUESE : language;
  }

  /**
   * The language in which someone speaks to the bot, if the bot speaks it, too, whatever they
   * quote; only Spanish has a sign before questions. A name in another script behind a command
   * tells none, nor does a single word.
   */
  public static Optional<BotLanguage> spoken(String typed) {
    String own = QUOTED.matcher(typed).replaceAll(" ").strip();
    String words = own.isEmpty() ? typed : own;
    if (words.indexOf('¿') >= 0) {
      return Optional.of(BotLanguage.SPANISH);
    }
    int[] letters = words.codePoints().filter(Character::isLetter).toArray();
    boolean latin =
        letters.length < SENTENCE || UnicodeScript.of(letters[0]) == UnicodeScript.LATIN;
    return (latin
            ? bySmallWords(words, SPOKEN_WORDS, SPOKEN_AHEAD)
                .filter(one -> one != NamedLanguage.ENGLISH)
                .or(() -> bySmallWords(words))
            : of(words).or(() -> russian(words)))
        .map(language -> ofSisters(language, words))
        .map(language -> LOCALES.get(language.name()))
        .flatMap(locale -> BotLanguage.of(locale.getLanguage()));
  }

  /** So many letters of Cyrillic without one that Russian lacks are Russian among those spoken. */
  private static Optional<NamedLanguage> russian(String words) {
    long letters =
        words.codePoints().filter(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC).count();
    return letters >= LINE
            && words.toLowerCase(Locale.ROOT).chars().noneMatch(c -> NOT_RUSSIAN.indexOf(c) >= 0)
        ? Optional.of(NamedLanguage.RUSSIAN)
        : Optional.empty();
  }

  private static Optional<NamedLanguage> of(String words) {
    Map<UnicodeScript, Long> scripts =
        words
            .codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .collect(Collectors.groupingBy(script -> script, Collectors.counting()));
    if (counts(scripts, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA) > 0) {
      return Optional.of(NamedLanguage.JAPANESE);
    }
    if (counts(scripts, UnicodeScript.HAN) >= LETTERS) {
      return Optional.of(NamedLanguage.CHINESE);
    }
    if (counts(scripts, UnicodeScript.HANGUL) >= LETTERS) {
      return Optional.of(NamedLanguage.KOREAN);
    }
    return counts(scripts, UnicodeScript.CYRILLIC) >= LETTERS
        ? cyrillic(words.toLowerCase(Locale.ROOT))
        : bySmallWords(words);
  }

  private static long counts(Map<UnicodeScript, Long> scripts, UnicodeScript... some) {
    return Stream.of(some).mapToLong(script -> scripts.getOrDefault(script, 0L)).sum();
  }

  private static Optional<NamedLanguage> cyrillic(String words) {
    boolean russian = words.chars().anyMatch(letter -> RUSSIAN.indexOf(letter) >= 0);
    boolean ukrainian = words.chars().anyMatch(letter -> UKRAINIAN.indexOf(letter) >= 0);
    if (russian == ukrainian) {
      return bySmallWords(words);
    }
    return Optional.of(russian ? NamedLanguage.RUSSIAN : NamedLanguage.UKRAINIAN);
  }

  private static Optional<NamedLanguage> bySmallWords(String quote) {
    return bySmallWords(quote, SMALL_WORDS, AHEAD);
  }

  private static Optional<NamedLanguage> bySmallWords(String quote, int fewest, int ahead) {
    TextWords words = TextWords.of(quote);
    Set<String> said =
        IntStream.range(0, words.count()).mapToObj(words::word).collect(Collectors.toSet());
    ToLongFunction<NamedLanguage> found =
        language -> said.stream().filter(FunctionWords.of(language)::contains).count();
    List<NamedLanguage> best =
        Stream.of(NamedLanguage.values())
            .sorted(Comparator.comparingLong(found).reversed())
            .limit(2)
            .toList();
    long most = found.applyAsLong(best.getFirst());
    return Optional.of(best.getFirst())
        .filter(_ -> most >= fewest && most - found.applyAsLong(best.getLast()) >= ahead)
        .filter(language -> LOCALES.containsKey(language.name()));
  }
}
