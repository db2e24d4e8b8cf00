package dev.bonafide.lab.evaluation.added;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A case with a text added to what was handed in. */
final class Longer {
  private final Submission submission;
  private final CaseFile read;

  Longer(Submission submission, CaseFile read) {
    this.submission = submission;
    this.read = read;
  }

  /** Empty where the case has no such place. */
  Optional<Submission> with(String added, InsertionPoint place) {
    List<Exhibit> exhibits = new ArrayList<>(submission.exhibits());
    if (place == InsertionPoint.EXHIBIT) {
      exhibits.add(Exhibit.of("added", null, added));
    } else {
      for (int at = 0; at < Math.min(exhibits.size(), read.readings().size()); at++) {
        if (isWrittenAlone(read.readings().get(at))) {
          exhibits.set(at, inserted(exhibits.get(at), added, place));
        }
      }
    }
    return added.isBlank() || exhibits.equals(submission.exhibits())
        ? Optional.empty()
        : Optional.of(
            new Submission(
                submission.kind(), submission.name(), submission.claims(), exhibits, List.of()));
  }

  private static boolean isWrittenAlone(Reading reading) {
    boolean document =
        reading.kind() == ExhibitKind.RESUME || reading.kind() == ExhibitKind.JOB_POST;
    return document
        && reading.utterances().stream()
            .allMatch(said -> said.role() == Role.SUBJECT && said.speaker() == null);
  }

  private static Exhibit inserted(Exhibit old, String added, InsertionPoint place) {
    List<String> lines = old.text().lines().toList();
    int at =
        switch (place) {
          case BEGINNING -> 0;
          case MIDDLE -> lines.size() / 2;
          default -> lines.size();
        };
    List<String> all =
        List.of(lines.subList(0, at), List.of(added), lines.subList(at, lines.size())).stream()
            .flatMap(Collection::stream)
            .toList();
    String text = String.join("\n", all);
    return new Exhibit(old.name(), old.kind(), text, old.speaker(), old.at(), old.isPrivate());
  }
}
