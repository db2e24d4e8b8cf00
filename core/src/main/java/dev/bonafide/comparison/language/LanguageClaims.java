package dev.bonafide.comparison.language;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.dialogue.Mention;
import dev.bonafide.comparison.dialogue.NamedLanguage;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.TextWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The languages that the subject claims to speak: as claimed for the case, on a résumé, or in their
 * own words. Where someone is from claims none; a level at which one cannot hold a conversation
 * claims none; English is left out, since it is what the answers are held against.
 */
final class LanguageClaims {
  private static final PropertyFile WORDS =
      PropertyFile.beside(LanguageClaims.class, "language-claims");
  private static final PhraseSet HEADING = PhraseSet.of(WORDS.lines("heading"));
  private static final PhraseSet LEVEL = PhraseSet.of(WORDS.lines("level"));
  private static final PhraseSet OWN_WORDS = PhraseSet.of(WORDS.lines("own-words"));
  private static final PhraseSet DENIED =
      PhraseSet.of(
          "not|don't|doesn't|never|cannot|can't|isn't|no|nor|neither|kein|keine|pas|без|не");

  private LanguageClaims() {}

  static Set<NamedLanguage> of(CaseFile caseFile) {
    Set<NamedLanguage> claimed = EnumSet.noneOf(NamedLanguage.class);
    caseFile.claims().stream()
        .filter(claim -> claim.about().equals("language") || claim.about().equals("languages"))
        .forEach(claim -> addStated(claim, claimed));
    for (Reading reading : caseFile.readings()) {
      if (reading.kind() == ExhibitKind.RESUME) {
        addFromResume(reading.text(), claimed);
      } else {
        reading.utterances().stream()
            .filter(utterance -> utterance.role() == Role.SUBJECT)
            .forEach(utterance -> addFromSpeech(reading, utterance, claimed));
      }
    }
    claimed.remove(NamedLanguage.ENGLISH);
    return claimed;
  }

  /** What was read from a text counts with the level that the text tells. */
  private static void addStated(Claim claim, Set<NamedLanguage> claimed) {
    Set<NamedLanguage> stated = EnumSet.noneOf(NamedLanguage.class);
    addAll(TextWords.of(claim.value()), stated);
    for (Citation citation : claim.evidence()) {
      Levels levels = new Levels(TextWords.of(citation.quote()));
      stated.removeIf(levels::limits);
    }
    claimed.addAll(stated);
  }

  private static void addAll(TextWords words, Set<NamedLanguage> claimed) {
    new Levels(words).unlimited().forEach(claimed::add);
  }

  private static void addFromResume(String text, Set<NamedLanguage> claimed) {
    boolean listed = false;
    for (String line : text.lines().toList()) {
      if (line.isBlank()) {
        continue;
      }
      TextWords words = TextWords.of(line);
      boolean heading = HEADING.standIn(words) && words.count() < 4;
      List<Mention> mentions = Mention.in(words);
      boolean list = 2 * mentions.size() >= words.count();
      if (!mentions.isEmpty()
          && (listed || list || HEADING.standIn(words) || LEVEL.standIn(words))) {
        addAll(words, claimed);
      }
      listed = heading || (listed && !mentions.isEmpty());
    }
  }

  private static void addFromSpeech(
      Reading reading, Utterance utterance, Set<NamedLanguage> claimed) {
    TextWords words = TextWords.of(reading.words(utterance));
    if (!OWN_WORDS.standIn(words)) {
      return;
    }
    for (Sentence sentence : words.sentences()) {
      TextWords own =
          TextWords.ofWrapped(words.span(sentence.from(), sentence.to() - 1).of(words.original()));
      if (OWN_WORDS.standIn(own) && !DENIED.standIn(own) && !sentence.question()) {
        addAll(own, claimed);
      }
    }
  }
}
