package dev.bonafide.lab.bench.screenshot;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.evaluation.CaseLabel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case of the corpus with one exhibit drawn as a picture, and how. */
record DrawnCase(
    String id,
    CaseLabel label,
    Submission whole,
    @Nullable ExhibitKind kind,
    DrawnTalk talk,
    DrawnScreen screen,
    SentAs sent) {

  /** The case with nothing but such an exhibit. */
  Submission with(List<Exhibit> exhibits) {
    return new Submission(whole.kind(), whole.name(), whole.claims(), exhibits, List.of());
  }

  /** The case as if someone had copied the words instead of taking a picture of them. */
  Submission copied() {
    return with(List.of(Exhibit.of("copy.txt", kind, talk.copy() + "\n")));
  }

  String named() {
    return (talk.isPost() ? "post " : "talk ")
        + id
        + " "
        + talk.look().id()
        + " "
        + screen.name()
        + (screen.isDark() ? " dark" : " light")
        + (screen.hasSidebar() ? " sidebar" : "")
        + " "
        + sent;
  }
}
