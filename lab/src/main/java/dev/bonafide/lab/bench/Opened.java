package dev.bonafide.lab.bench;

import dev.bonafide.bot.Documents;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.testkit.interview.Interview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A long text in one format, in a file for as long as it is measured. */
final class Opened implements AutoCloseable {
  private final Documents documents = new Documents(IntakeLimits.DEFAULT);
  private final CatalogueEngine engine = ShippedEngine.create();
  private final ExhibitKind kind;
  private final String candidate;
  private final long words;
  private final Path folder;
  private final Path file;

  private Opened(Interview talk, Layout layout) throws IOException {
    this.kind = ExhibitKind.of(layout.kind()).orElseThrow();
    this.candidate = talk.candidate();
    this.words = talk.turns().stream().mapToLong(said -> said.words().length()).sum();
    this.folder = Files.createTempDirectory("bench");
    this.file = Files.write(folder.resolve(layout.file()), layout.write().apply(talk));
  }

  /** About as many bytes as wanted, of an archive before it is packed. */
  static Opened ofSize(String name, long bytes) throws IOException {
    Layout layout = Layout.of(name);
    Interview round = MadeTalk.round();
    try (Opened once = new Opened(round, layout)) {
      double rounds = bytes / 1e6 / once.megabytes();
      return new Opened(round.repeated((int) Math.max(1, Math.round(rounds))), layout);
    }
  }

  /** Of what the file holds; an archive's as they are unpacked. */
  double megabytes() throws IOException {
    if (!file.toString().endsWith(".zip")) {
      return Files.size(file) / 1e6;
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream().mapToLong(ZipEntry::getSize).sum() / 1e6;
    }
  }

  /** Reads the whole file, and fails if words are missing. */
  CaseFile read() {
    Submission opened = documents.open(file.getFileName().toString(), kind, file);
    CaseFile read =
        engine.read(
            new Submission(
                opened.kind(), candidate, opened.claims(), opened.exhibits(), opened.warnings()));
    long attributed =
        read.readings().stream()
            .flatMap(reading -> reading.utterances().stream())
            .mapToLong(utterance -> utterance.span().length())
            .sum();
    if (attributed < words) {
      throw new IllegalStateException(attributed + " of " + words + " characters");
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    Files.delete(file);
    Files.delete(folder);
  }
}
