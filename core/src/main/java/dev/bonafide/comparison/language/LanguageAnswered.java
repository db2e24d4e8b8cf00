package dev.bonafide.comparison.language;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.Exchange;
import dev.bonafide.comparison.dialogue.Looks;
import dev.bonafide.comparison.dialogue.NamedLanguage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the languages that the subject claims with what they say when asked to speak one. Counts
 * if they do not speak it. A transcript that cannot recognize the language proves nothing: silence,
 * noise, and marks such as {@code [foreign]} count only if the subject makes an excuse, or a note
 * confirms it. Silence and answers in English also count if the transcript contains the language
 * elsewhere.
 */
public final class LanguageAnswered implements Comparison {

  @Override
  public Look look(CaseFile caseFile) {
    Set<NamedLanguage> claimed = LanguageClaims.of(caseFile);
    if (claimed.isEmpty()) {
      return new Look.Blind(Reason.of("no-language"));
    }
    List<Look> looks = new ArrayList<>();
    List<Dialogue> dialogues = Dialogue.of(caseFile);
    for (Dialogue dialogue : dialogues) {
      looks.addAll(looks(caseFile, dialogue, claimed));
    }
    return Looks.most(looks, Reason.of("no-language-asked"));
  }

  private static List<Look> looks(
      CaseFile caseFile, Dialogue dialogue, Set<NamedLanguage> claimed) {
    List<Look> looks = new ArrayList<>();
    WrittenLevels written = new WrittenLevels(caseFile);
    Map<NamedLanguage, Boolean> heard = new EnumMap<>(NamedLanguage.class);
    Map<NamedLanguage, Optional<Citation>> notes = new EnumMap<>(NamedLanguage.class);
    Map<NamedLanguage, LateAnswers> late = new EnumMap<>(NamedLanguage.class);
    for (Exchange exchange : dialogue.exchanges()) {
      List<SpokenWords> asking = SpokenWords.of(exchange.request());
      for (NamedLanguage language : claimed) {
        Optional<LanguageRequest> request = LanguageRequest.in(asking, language);
        if (request.isPresent()) {
          boolean again = heard.containsKey(language);
          boolean hears = heard.computeIfAbsent(language, asked -> hears(dialogue, asked));
          LanguageExchange asked = new LanguageExchange(exchange, request.get(), hears, again);
          LateAnswers later =
              late.computeIfAbsent(language, spoken -> new LateAnswers(dialogue, spoken));
          Look look = later.follow(exchange) ? new Look.Nothing() : asked.look(written);
          looks.add(look instanceof Look.Blind ? noted(caseFile, asked, look, notes) : look);
        }
      }
    }
    return looks;
  }

  /** What a note says stands in for what a transcript could not hear. */
  private static Look noted(
      CaseFile caseFile,
      LanguageExchange asked,
      Look unheard,
      Map<NamedLanguage, Optional<Citation>> notes) {
    return notes
        .computeIfAbsent(
            asked.request().language(), language -> LanguageNotes.sayNotSpoken(caseFile, language))
        .<Look>map(said -> new Look.Seen(List.of(asked.asking(), said)))
        .orElse(unheard);
  }

  /** Written messages lack nothing; a transcript must show a word of the language somewhere. */
  private static boolean hears(Dialogue dialogue, NamedLanguage language) {
    return dialogue.reading().kind() == ExhibitKind.MESSAGES
        || dialogue.turns().stream()
            .flatMap(turn -> SpokenWords.of(turn).stream())
            .anyMatch(spoken -> spoken.shows(language));
  }
}
