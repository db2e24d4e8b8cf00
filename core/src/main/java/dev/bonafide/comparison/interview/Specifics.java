package dev.bonafide.comparison.interview;

import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.DialogueTurn;
import dev.bonafide.comparison.dialogue.EnglishWords;
import dev.bonafide.comparison.dialogue.JobWords;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.dialogue.QuestionAnswer;
import dev.bonafide.comparison.dialogue.SmallWords;
import dev.bonafide.text.TextWords;

/** What makes an answer one of its own: names, numbers, and words that would not fit any work. */
final class Specifics {
  /** In words; a shorter answer may be short because nothing more was asked. */
  static final int SHORTEST = 12;

  /** One word in so many may be rare by chance. */
  private static final int WORDS_FOR_ONE = 12;

  private static final double ENGLISH = 0.6;

  private static final PhraseSet NUMBERS =
      PhraseSet.of(
          "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|million|half|twice");

  private Specifics() {}

  /** Whether an answer holds a name, a number, or more than a few words of its own. */
  static boolean in(QuestionAnswer answer) {
    int rare = 0;
    for (Utterance said : answer.turn().utterances()) {
      TextWords words = answer.turn().words(said);
      if (NUMBERS.standIn(words)) {
        return true;
      }
      for (int at = 0; at < words.count(); at++) {
        String word = words.word(at);
        boolean known = isKnown(word) || answer.question().contains(word);
        if (word.chars().anyMatch(Character::isDigit) || (!known && isName(words, at))) {
          return true;
        }
        rare += known ? 0 : 1;
      }
    }
    return rare > answer.words().size() / WORDS_FOR_ONE;
  }

  /** Whether most of what the subject says is in words that are known here. */
  static boolean isEnglish(Dialogue dialogue) {
    int known = 0;
    int all = 0;
    for (DialogueTurn turn : dialogue.turns()) {
      if (turn.bySubject()) {
        for (Utterance said : turn.utterances()) {
          TextWords words = turn.words(said);
          all += words.count();
          for (int at = 0; at < words.count(); at++) {
            known += isKnown(words.word(at)) ? 1 : 0;
          }
        }
      }
    }
    return known >= ENGLISH * all;
  }

  private static boolean isKnown(String word) {
    return EnglishWords.holds(word)
        || JobWords.holds(word)
        || VagueWords.hold(word)
        || !SmallWords.carry(word);
  }

  private static boolean isName(TextWords words, int at) {
    boolean opens = words.sentenceOf(at).from() == at;
    return !opens
        && Character.isUpperCase(words.original().codePointAt(words.span(at, at).start()));
  }
}
