package dev.bonafide.testkit.growth;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.examination.Examination;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text handed in as everything that it may be, for each part of the work to be done on it. */
public final class Sample {
  private static final List<ExhibitKind> TALKS =
      List.of(ExhibitKind.RESUME, ExhibitKind.TRANSCRIPT, ExhibitKind.MESSAGES);
  private static final List<ExhibitKind> WORKS =
      List.of(ExhibitKind.CODE_PROFILE, ExhibitKind.REPOSITORY, ExhibitKind.JOB_POST);

  private final String text;
  private final CatalogueEngine engine;
  private final List<CaseFile> cases;
  private @Nullable List<Examination> examined;

  /** Reads a text in all ways. */
  public Sample(String text, CatalogueEngine engine) {
    this.text = text;
    this.engine = engine;
    this.cases = read();
  }

  String text() {
    return text;
  }

  /** As what people say of themselves, and as what they made. */
  List<CaseFile> cases() {
    return cases;
  }

  List<CaseFile> read() {
    return List.of(read(TALKS), read(WORKS));
  }

  private CaseFile read(List<ExhibitKind> kinds) {
    return engine.read(
        new Submission(
            SubjectKind.CANDIDATE,
            "Bobby Sierra",
            List.of(
                new Claim("location", "Paris", List.of()),
                new Claim("language", "French", List.of())),
            kinds.stream().map(kind -> Exhibit.of(kind.id(), kind, text)).toList(),
            List.of()));
  }

  /** As someone hands it in who says nothing about it. */
  CaseFile readUntold() {
    return engine.read(Submission.of(null, Exhibit.of("text", null, text)));
  }

  List<Examination> examine() {
    List<Examination> anew = cases.stream().map(engine::examine).toList();
    examined = anew;
    return anew;
  }

  /** What was found the last time that someone looked. */
  List<Examination> examined() {
    return examined == null ? examine() : examined;
  }
}
