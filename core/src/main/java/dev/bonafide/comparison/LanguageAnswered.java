package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A language that the subject claims to speak, asked for, and not spoken. A transcript that could
 * not hear a language accuses nobody: silence, noise and marks such as {@code [foreign]} say
 * nothing, unless the subject gets out of it in words, a note says so, or, for silence and answers
 * in English, the transcript shows that it hears the language.
 */
final class LanguageAnswered implements Comparison {

  @Override
  public String name() {
    return "language-answered";
  }

  @Override
  public Look look(CaseFile caseFile) {
    Set<Language> claimed = LanguageClaims.of(caseFile);
    if (claimed.isEmpty()) {
      return new Look.Blind("no language but English is claimed");
    }
    List<Look> looks = new ArrayList<>();
    List<Dialogue> dialogues = Dialogue.of(caseFile);
    for (Language language : claimed) {
      for (Dialogue dialogue : dialogues) {
        looks.addAll(looks(caseFile, dialogue, language));
      }
    }
    return Looks.most(looks, "nobody asked for a language that is claimed");
  }

  private static List<Look> looks(CaseFile caseFile, Dialogue dialogue, Language language) {
    List<Look> looks = new ArrayList<>();
    boolean hears = hears(dialogue, language);
    for (Exchange exchange : dialogue.exchanges()) {
      Optional<LanguageRequest> request = LanguageRequest.in(exchange.request(), language);
      if (request.isPresent()) {
        boolean again = !looks.isEmpty();
        LanguageExchange asked = new LanguageExchange(exchange, request.get(), hears, again);
        looks.add(confirmed(caseFile, asked));
      }
    }
    return looks;
  }

  /** What a note says stands in for what a transcript could not hear. */
  private static Look confirmed(CaseFile caseFile, LanguageExchange asked) {
    Look look = asked.look(caseFile);
    if (!(look instanceof Look.Blind)) {
      return look;
    }
    Optional<Citation> note = LanguageNotes.sayNotSpoken(caseFile, asked.request().language());
    return note.<Look>map(said -> new Look.Seen(List.of(asked.asking(), said))).orElse(look);
  }

  /** Written messages lack nothing; a transcript must show a word of the language somewhere. */
  private static boolean hears(Dialogue dialogue, Language language) {
    return dialogue.reading().kind() == ExhibitKind.MESSAGES
        || dialogue.turns().stream()
            .flatMap(turn -> turn.utterances().stream().map(turn::words))
            .map(SpokenWords::new)
            .anyMatch(words -> words.shows(language));
  }

}
