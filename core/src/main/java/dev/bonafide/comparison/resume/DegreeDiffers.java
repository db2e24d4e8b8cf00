package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.EnglishWords;
import dev.bonafide.comparison.dialogue.SpokenSentence;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;
import java.util.List;
import java.util.Optional;

/**
 * Tells about their degree, with its field and its school, and the résumé lists a degree and knows
 * neither word. A field alone, or a school alone, may be called otherwise; a master's may be left
 * out.
 */
final class DegreeDiffers implements Contradiction {
  private static final int FIELD = 4;
  private static final int SCHOOL = 3;

  @Override
  public Optional<Look.Seen> in(
      CaseFile caseFile, List<ResumeLine> resume, List<Dialogue> dialogues) {
    List<ResumeLine> listed =
        resume.stream().filter(line -> DegreeSayings.LISTED.standIn(line.words())).toList();
    if (listed.isEmpty()) {
      return Optional.empty();
    }
    ResumeVocabulary fields = ResumeVocabulary.of(listed);
    ResumeVocabulary written = ResumeVocabulary.of(resume);
    return Contradiction.spoken(dialogues)
        .filter(said -> !DegreeSayings.ANOTHER.standIn(said.words()))
        .filter(
            said ->
                DegreeSayings.MINE.in(said.words()).stream()
                    .anyMatch(hit -> differs(said, hit, fields, written)))
        .findFirst()
        .map(said -> new Look.Seen(List.of(listed.getFirst().cited(), said.cited())));
  }

  private static boolean differs(
      SpokenSentence said, Hit hit, ResumeVocabulary fields, ResumeVocabulary written) {
    TextWords words = said.words();
    int at = hit.last() + 1;
    int end = Math.min(words.count(), at + FIELD);
    while (at < end && !words.word(at).equals("at") && !words.word(at).equals("from")) {
      if (fields.know(words.word(at))) {
        return false;
      }
      at++;
    }
    return at < end && at > hit.last() + 1 && isUnknown(words, at + 1, written);
  }

  private static boolean isUnknown(TextWords words, int from, ResumeVocabulary written) {
    int end = Math.min(words.count(), from + SCHOOL);
    boolean named = false;
    for (int at = from; at < end; at++) {
      if (!EnglishWords.holds(words.word(at)) && written.know(words.word(at))) {
        return false;
      }
      named |= EmployerNames.isName(words, at);
    }
    return named;
  }
}
