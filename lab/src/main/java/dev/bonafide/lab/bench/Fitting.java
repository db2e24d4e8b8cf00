package dev.bonafide.lab.bench;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Outcome;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.text.Span;
import dev.bonafide.verdict.Weighed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts clauses into frames and tells whether the rules catch them there. */
final class Fitting {
  private final CatalogueEngine engine;

  /**
   * Takes the rules of a folder.
   *
   * @param rules null for the rules that are built in
   */
  Fitting(@Nullable Path rules) throws IOException {
    engine =
        rules == null
            ? ShippedEngine.create()
            : ShippedEngine.builder(Catalogue.read(sources(rules))).build();
  }

  private static List<RuleSource> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !file.toString().contains("target"))
          .sorted()
          .map(file -> source(folder, file))
          .toList();
    }
  }

  private static RuleSource source(Path folder, Path file) {
    try {
      return new RuleSource(folder.relativize(file).toString(), Files.readString(file), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Examination examine(Submission submission) {
    return engine.examine(engine.read(submission));
  }

  /** Whether a frame shows nothing by itself; of one that is to be lowered, that it shows much. */
  boolean stands(Frame frame, String language) {
    int level = examine(frame.with("", language)).assessment().verdict().level();
    return frame.lowers() ? level > 0 : level == 0;
  }

  /** Caught as {@link Wordings} says, in any of the frames. */
  boolean catches(List<Frame> frames, String clause, String language) {
    return frames.stream().anyMatch(frame -> catches(frame, clause, language));
  }

  private boolean catches(Frame frame, String clause, String language) {
    Examination with = examine(frame.with(clause, language));
    if (frame.lowers()) {
      return with.assessment().count() < examine(frame.with("", language)).assessment().count();
    }
    return with.assessment().verdict().level() > 0
        && with.assessment().counted().stream()
            .map(Weighed::finding)
            .anyMatch(finding -> cites(finding, with.caseFile(), clause));
  }

  private static boolean cites(Outcome.Finding finding, CaseFile caseFile, String clause) {
    Reading reading = caseFile.readings().getFirst();
    int start = reading.text().indexOf(clause);
    Span place =
        start < 0 ? new Span(0, reading.text().length()) : new Span(start, start + clause.length());
    return finding.evidence().stream().map(Citation::span).anyMatch(place::overlaps);
  }

  /** The checks that fired anywhere, for people who look for the reason. */
  List<String> fired(List<Frame> frames, String clause, String language) {
    return frames.stream()
        .flatMap(frame -> examine(frame.with(clause, language)).assessment().findings().stream())
        .map(one -> one.finding().check() + (one.noted() ? "?" : ""))
        .distinct()
        .toList();
  }
}
