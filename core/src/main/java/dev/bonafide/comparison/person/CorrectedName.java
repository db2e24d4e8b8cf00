package dev.bonafide.comparison.person;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.Looks;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares two names that someone gives for themselves in one sentence. Counts if they say another
 * name first and then correct it: “this is Jason, I mean Emily”. A different name alone does not
 * count, because many people also use an English name.
 */
public final class CorrectedName implements Comparison {
  /** Letters that a short form keeps of a name: Tobi of Tobias. */
  private static final int KEPT = 3;

  @Override
  public Look look(CaseFile caseFile) {
    List<Look> looks =
        caseFile.readings().stream()
            .filter(reading -> reading.kind().isTalk())
            .filter(reading -> reading.utterances().stream().anyMatch(CorrectedName::isTheirs))
            .map(reading -> look(reading, caseFile.subject().name()))
            .toList();
    return Looks.most(looks, Reason.told("the subject says nothing in messages or a recording"));
  }

  private static boolean isTheirs(Utterance said) {
    return said.role() == Role.SUBJECT;
  }

  private static Look look(Reading reading, @Nullable String subject) {
    List<String> known = subject == null ? List.of() : GivenNames.parts(subject);
    List<Citation> seen = new ArrayList<>();
    List<String> addressed = List.of();
    for (Utterance said : reading.utterances()) {
      if (said.role() == Role.OTHER) {
        addressed = GivenNames.addressed(reading.words(said));
      } else if (said.role() == Role.SUBJECT) {
        seen.addAll(corrections(reading, said, known, addressed));
        addressed = List.of();
      }
    }
    return seen.isEmpty()
        ? new Look.Nothing()
        : new Look.Seen(seen.stream().distinct().limit(4).toList());
  }

  /** One name is corrected into the one that they are known or addressed by. */
  private static List<Citation> corrections(
      Reading reading, Utterance said, List<String> known, List<String> addressed) {
    return GivenNames.corrected(reading.words(said)).stream()
        .filter(
            one ->
                isOf(one.second(), known)
                    || addressed.stream()
                        .anyMatch(name -> isOf(one.second(), GivenNames.parts(name))))
        .filter(
            one -> !isOf(one.first(), GivenNames.parts(one.second())) && !isOf(one.first(), known))
        .map(one -> UtteranceCitations.of(reading, said, one.place()))
        .toList();
  }

  private static boolean isOf(String name, List<String> known) {
    return GivenNames.parts(name).stream()
        .anyMatch(part -> known.stream().anyMatch(own -> isSame(part, own)));
  }

  private static boolean isSame(String part, String own) {
    int kept = Math.min(KEPT, Math.min(part.length(), own.length()));
    return part.regionMatches(0, own, 0, kept) || own.endsWith(part);
  }
}
