package dev.bonafide.bench;

import dev.bonafide.bot.Documents;
import dev.bonafide.bot.Mind;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.intake.Limits;
import dev.bonafide.testkit.interview.Interview;
import dev.bonafide.testkit.interview.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A long talk in one format, in a file for as long as it is measured. */
final class Opened implements AutoCloseable {
  private final Documents documents = new Documents(Limits.DEFAULT);
  private final Mind mind = new Mind();
  private final Interview interview;
  private final ExhibitKind kind;
  private final Path folder;
  private final Path file;

  private Opened(Interview interview, Rendering rendering) throws IOException {
    this.interview = interview;
    this.kind = ExhibitKind.of(rendering.kind()).orElseThrow();
    this.folder = Files.createTempDirectory("bench");
    this.file = Files.write(folder.resolve(rendering.file()), rendering.write().apply(interview));
  }

  /** About as many bytes as wanted. */
  static Opened ofSize(String name, long bytes) throws IOException {
    Rendering rendering =
        Rendering.all().stream().filter(one -> one.file().equals(name)).findFirst().orElseThrow();
    Interview once = Interview.made();
    long round = rendering.write().apply(once.repeated(100)).length / 100 + 1L;
    return new Opened(once.repeated((int) Math.max(1, bytes / round)), rendering);
  }

  double megabytes() throws IOException {
    return Files.size(file) / 1e6;
  }

  /** Reads the whole file, and fails if a turn is missing. */
  CaseFile read() {
    Submission opened = documents.open(file.getFileName().toString(), kind, file);
    CaseFile read =
        mind.read(
            new Submission(
                opened.kind(),
                interview.candidate(),
                opened.claims(),
                opened.exhibits(),
                opened.warnings()));
    long turns = read.readings().stream().mapToLong(one -> one.utterances().size()).sum();
    if (turns < interview.turns().size()) {
      throw new IllegalStateException(turns + " of " + interview.turns().size() + " turns");
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    Files.delete(file);
    Files.delete(folder);
  }
}
