package dev.bonafide.testkit.growth;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Examiner;
import dev.bonafide.reading.CaseReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text handed in as everything that it may be, for each part of the work to be done on it. */
public final class Sample {
  private static final List<ExhibitKind> TALKS =
      List.of(ExhibitKind.RESUME, ExhibitKind.TRANSCRIPT, ExhibitKind.MESSAGES);
  private static final List<ExhibitKind> WORKS =
      List.of(ExhibitKind.CODE_PROFILE, ExhibitKind.REPOSITORY, ExhibitKind.JOB_POST);

  private final String text;
  private final CaseReader reader;
  private final Examiner examiner;
  private final List<CaseFile> cases;
  private @Nullable List<Examination> examined;

  /** Reads a text in all ways. */
  public Sample(String text, CaseReader reader, Examiner examiner) {
    this.text = text;
    this.reader = reader;
    this.examiner = examiner;
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
    return reader.read(
        SubjectKind.CANDIDATE,
        "Bobby Sierra",
        List.of(
            new Claim("location", "Paris", List.of()), new Claim("language", "French", List.of())),
        kinds.stream().map(kind -> Exhibit.of(kind.id(), kind, text)).toList());
  }

  /** As somebody hands it in who says nothing about it. */
  CaseFile readUntold() {
    return reader.read(null, null, List.of(), List.of(Exhibit.of("text", null, text)));
  }

  List<Examination> examine() {
    List<Examination> anew = cases.stream().map(examiner::examine).toList();
    examined = anew;
    return anew;
  }

  /** What was found the last time that somebody looked. */
  List<Examination> examined() {
    return examined == null ? examine() : examined;
  }
}
