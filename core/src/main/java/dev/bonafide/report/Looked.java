package dev.bonafide.report;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.verdict.Weighed;
import java.util.ArrayList;
import java.util.List;

/** What was looked at, and what of it speaks against the findings. */
final class Looked {
  private Looked() {}

  /** Empty where nothing counted. */
  static List<String> against(Examination examination, Phrasebook book) {
    List<Weighed> counted = examination.assessment().counted();
    boolean innocent = counted.stream().allMatch(one -> one.finding().flag().mayBeInnocent());
    return counted.isEmpty()
        ? List.of()
        : List.of(
            book.say(innocent ? "against.innocent" : "against.proof"),
            Cleared.sentence(examination.outcomes(), book));
  }

  static List<String> at(Examination examination, Particulars particulars, Phrasebook book) {
    List<String> looked = new ArrayList<>(particulars.verified(book));
    examination.caseFile().readings().forEach(reading -> looked.add(exhibit(reading)));
    if (examination.assessment().counted().isEmpty()) {
      looked.add(Cleared.sentence(examination.outcomes(), book));
    }
    looked.add(Visible.line(examination.consulted().sentence()));
    return looked;
  }

  private static String exhibit(Reading reading) {
    int count = reading.utterances().size();
    String utterances = count == 1 ? "1 utterance" : count + " utterances";
    return Visible.quote(reading.name()) + " (" + shown(reading.kind()) + ", " + utterances + ")";
  }

  private static String shown(ExhibitKind kind) {
    return kind == ExhibitKind.RESUME ? "résumé" : kind.id().replace('_', ' ');
  }
}
