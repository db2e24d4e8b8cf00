package dev.bonafide.comparison.language;

import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.dialogue.DialogueTurn;
import dev.bonafide.comparison.dialogue.HeardWords;
import dev.bonafide.comparison.dialogue.NamedLanguage;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.TextWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reply to a request for a language holds. Each is the first utterance of the reply that
 * does so; the marks of a transcriber who did not hear count only where nothing was refused before.
 *
 * @param answer speaks the language, or something that is not English
 * @param refusal gets out of it in words
 * @param english says something else in English
 * @param unheard may hold words that the transcript lacks
 * @param asksBack holds no more than a question or a few words
 */
record LanguageReply(
    DialogueTurn turn,
    @Nullable Utterance answer,
    @Nullable Utterance refusal,
    @Nullable Utterance english,
    boolean unheard,
    boolean asksBack) {
  private static final PropertyFile SAYINGS = PropertyFile.beside(LanguageReply.class, "sayings");

  /** Fewer words than these say nothing else. */
  private static final int A_FEW_WORDS = 4;

  private static final PhraseSet AGAIN = PhraseSet.of(SAYINGS.lines("language-reply-again"));
  private static final PhraseSet SORRY = PhraseSet.of("sorry|apologies");

  /**
   * Reads a reply.
   *
   * @param again whether the language had been asked for before; then to be sorry and say no more
   *     is to get out of it
   */
  static LanguageReply of(DialogueTurn turn, NamedLanguage language, boolean again) {
    Utterance answer = null;
    Utterance refusal = null;
    Utterance english = null;
    boolean unheard = false;
    for (Utterance utterance : turn.utterances()) {
      HeardWords heard = HeardWords.of(turn.reading().words(utterance));
      TextWords words = heard.words();
      SpokenWords spoken = new SpokenWords(utterance, words);
      boolean silentMark = heard.unheard() < words.original().length();
      answer = answer == null && answers(spoken, language) ? utterance : answer;
      if (refusal == null && refuses(words, language, again, unheard || silentMark)) {
        refusal = utterance;
      }
      english = english == null && !unheard && saysMore(spoken) ? utterance : english;
      unheard |= refusal == null && silentMark;
    }
    return new LanguageReply(turn, answer, refusal, english, unheard, english == null);
  }

  boolean saysNothing() {
    return turn.utterances().stream()
        .allMatch(u -> HeardWords.of(turn.reading().words(u)).words().count() == 0);
  }

  /** Whether it speaks the language before it gets out of it. */
  boolean answersFirst() {
    return answer != null && (refusal == null || answer.span().start() <= refusal.span().start());
  }

  Optional<Utterance> refused() {
    return Optional.ofNullable(refusal);
  }

  /** Whether it says so, at the latest in the utterance that refuses: later words clear nothing. */
  boolean says(PhraseSet sayings) {
    for (Utterance utterance : turn.utterances()) {
      if (sayings.standIn(turn.words(utterance))) {
        return true;
      }
      if (utterance.equals(refusal)) {
        return false;
      }
    }
    return false;
  }

  private static boolean answers(SpokenWords spoken, NamedLanguage language) {
    return spoken.holdsForeign()
        || spoken.words().sentences().stream()
            .anyMatch(sentence -> spoken.holds(sentence, language));
  }

  private static boolean refuses(
      TextWords words, NamedLanguage language, boolean again, boolean unheard) {
    RefusalWords refusal = RefusalWords.of(language);
    boolean asksAgain = AGAIN.standIn(words);
    boolean defers = refusal.defers(words) || (again && SORRY.standIn(words));
    return refusal.refuses(words) || (defers && !unheard && !asksAgain);
  }

  private static boolean saysMore(SpokenWords spoken) {
    TextWords words = spoken.words();
    return spoken.isEnglish()
        && !AGAIN.standIn(words)
        && words.sentences().stream().anyMatch(LanguageReply::isStatement);
  }

  private static boolean isStatement(Sentence sentence) {
    return !sentence.question() && sentence.to() - sentence.from() >= A_FEW_WORDS;
  }
}
