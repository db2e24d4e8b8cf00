package dev.bonafide.takehome;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tells a repository as it is read: its list, then its files. */
public final class ToldRepository {
  private final List<String> listed = new ArrayList<>();
  private final List<String> files = new ArrayList<>();

  public static ToldRepository of() {
    return new ToldRepository();
  }

  public static ToldRepository of(String path, String text) {
    return new ToldRepository().file(path, text);
  }

  public ToldRepository file(String path, String text) {
    listed.add(path);
    files.add("\n=== " + path + " ===\n" + text.strip() + "\n");
    return this;
  }

  /** Adds a file that only the list mentions. */
  public ToldRepository blob(String path) {
    listed.add(path);
    return this;
  }

  public List<String> files() {
    return files;
  }

  /** A case that these were handed in for, as they are read. */
  static CaseFile caseOf(String... repositories) {
    List<Reading> readings =
        IntStream.range(0, repositories.length)
            .mapToObj(at -> reading("exhibit " + at, repositories[at]))
            .toList();
    return new CaseFile(new Subject(SubjectKind.CANDIDATE, "Sam"), List.of(), readings);
  }

  private static Reading reading(String name, String text) {
    ExhibitKind kind = ExhibitKind.REPOSITORY;
    List<Utterance> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length());
      lines.add(new Utterance(lines.size() + 1, null, Role.SUBJECT, null, span, false));
      start = span.end() + 1;
    }
    return new Reading(Exhibit.of(name, kind, text), kind, "told", text, lines, List.of());
  }

  public String end() {
    return "Repository test.zip, %d files\n%s\n%s"
        .formatted(listed.size(), String.join("\n", listed), String.join("", files));
  }
}
