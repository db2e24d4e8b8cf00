package dev.bonafide.comparison.language;

import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.dialogue.DialogueTurn;
import dev.bonafide.comparison.dialogue.EnglishWords;
import dev.bonafide.comparison.dialogue.FunctionWords;
import dev.bonafide.comparison.dialogue.NamedLanguage;
import dev.bonafide.text.Script;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.TextWords;
import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What languages words are in: by script first, then by function words. Greetings do not count. A
 * few words that cannot be told apart are of no language.
 */
final class SpokenWords {
  /** Characters of a script without spaces that are more than a word or two. */
  private static final int SCRIPT_CHARACTERS = 8;

  private static final int SCRIPT_WORDS = 2;
  private static final int FUNCTION_WORDS = 2;

  /** Words in a row without any English: another language, or a romanised one. */
  private static final int FOREIGN_RUN = 4;

  private final Utterance utterance;
  private final TextWords words;
  private final boolean[] greeting;

  /**
   * Listens to words.
   *
   * @param words of the utterance, or what is left of it
   */
  SpokenWords(Utterance utterance, TextWords words) {
    this.utterance = utterance;
    this.words = words;
    this.greeting = Greetings.in(words);
  }

  static List<SpokenWords> of(DialogueTurn turn) {
    return turn.utterances().stream().map(u -> new SpokenWords(u, turn.words(u))).toList();
  }

  Utterance utterance() {
    return utterance;
  }

  TextWords words() {
    return words;
  }

  /** Whether a sentence is in a language beyond doubt: no other, unless close, fits as well. */
  boolean isIn(Sentence sentence, NamedLanguage language) {
    if (!holds(sentence, language)) {
      return false;
    }
    int strength = strength(sentence, language);
    for (NamedLanguage other : NamedLanguage.values()) {
      int rival = other == language ? 0 : strength(sentence, other);
      if (rival > strength || (rival == strength && !other.isCloseTo(language))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence holds more of a language than of English, greetings aside. */
  boolean holds(Sentence sentence, NamedLanguage language) {
    int strength = strength(sentence, language);
    return strength >= FUNCTION_WORDS && strength > strength(sentence, NamedLanguage.ENGLISH);
  }

  /** Whether any word at all, a greeting too, shows that the language was heard. */
  boolean shows(NamedLanguage language) {
    for (int at = 0; at < words.count(); at++) {
      if (language.ownsScript() && language.scripts().contains(scriptOf(words.word(at)))) {
        return true;
      }
    }
    return words.sentences().stream().anyMatch(sentence -> holds(sentence, language));
  }

  /** Whether somewhere stands more than a greeting that is not English: script, or a long run. */
  boolean holdsForeign() {
    int run = 0;
    int small = 0;
    int script = 0;
    for (int at = 0; at < words.count(); at++) {
      String word = words.word(at);
      if (greeting[at] || Character.isDigit(word.charAt(0))) {
        continue;
      }
      boolean english = EnglishWords.holds(word);
      run = english ? 0 : run + 1;
      small = english ? 0 : small + (startsSmall(at) ? 1 : 0);
      script += isForeignScript(word) ? weightOf(word) : 0;
      if ((run >= FOREIGN_RUN && small >= FOREIGN_RUN - 1) || script >= SCRIPT_CHARACTERS) {
        return true;
      }
    }
    return false;
  }

  /** Whether at least every second word is everyday English. */
  boolean isEnglish() {
    return words.count() > 0 && 2 * EnglishWords.among(words, 0, words.count()) >= words.count();
  }

  private int strength(Sentence sentence, NamedLanguage language) {
    Set<String> found = new HashSet<>();
    int script = 0;
    for (int at = sentence.from(); at < sentence.to(); at++) {
      String word = words.word(at);
      if (greeting[at]) {
        continue;
      }
      if (FunctionWords.of(language).contains(word)
          && (language == NamedLanguage.ENGLISH || !EnglishWords.holds(word))) {
        found.add(word);
      }
      script += language.scripts().contains(scriptOf(word)) ? weightOf(word) : 0;
    }
    boolean written =
        language.ownsScript() && script >= SCRIPT_CHARACTERS && kanaFits(sentence, language);
    return found.size() + (written ? FUNCTION_WORDS + 1 : 0);
  }

  /** Chinese characters are Japanese where kana stand among them, and only there. */
  private boolean kanaFits(Sentence sentence, NamedLanguage language) {
    if (!language.scripts().contains(UnicodeScript.HAN)) {
      return true;
    }
    boolean kana = false;
    for (int at = sentence.from(); at < sentence.to(); at++) {
      UnicodeScript script = scriptOf(words.word(at));
      kana |= script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
    return kana == (language == NamedLanguage.JAPANESE);
  }

  /** In a script without spaces a character is a quarter of a word. */
  private static int weightOf(String word) {
    return Script.standsAlone(word.codePointAt(0)) ? 1 : SCRIPT_CHARACTERS / SCRIPT_WORDS;
  }

  private boolean startsSmall(int at) {
    int first = words.original().codePointAt(words.span(at, at).start());
    return !Character.isUpperCase(first);
  }

  private static boolean isForeignScript(String word) {
    UnicodeScript script = scriptOf(word);
    return script != UnicodeScript.LATIN
        && script != UnicodeScript.COMMON
        && script != UnicodeScript.INHERITED;
  }

  private static UnicodeScript scriptOf(String word) {
    return UnicodeScript.of(word.codePointAt(0));
  }
}
