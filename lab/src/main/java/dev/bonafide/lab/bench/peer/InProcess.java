package dev.bonafide.lab.bench.peer;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Outcome;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.PhraseIndex;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What this process does itself; its processor time is all of this process's, that of the compiler
 * and the collector too.
 */
record InProcess(String name, List<String> messages, Function<String, Set<Integer>> looking)
    implements Peer {
  private static final com.sun.management.OperatingSystemMXBean SYSTEM =
      (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Cutting words and finding phrases, and nothing else. */
  static Peer index(MadeSet set) {
    PhraseIndex index = PhraseIndex.of(set.rules());
    return new InProcess(
        "Bonafide, words and phrases alone, in process",
        set.messages(),
        message ->
            index.hits(TextWords.of(message)).stream()
                .map(hit -> hit.phrase())
                .collect(Collectors.toSet()));
  }

  /** A whole screening: reading, rules, weighing, with quotes. */
  static Peer screening(MadeSet set) {
    CatalogueEngine engine = ShippedEngine.builder(Catalogue.read(RuleFiles.of(set))).build();
    return new InProcess(
        "Bonafide, whole screening, in process",
        set.messages(),
        message -> rules(engine.examine(engine.read(submission(message)))));
  }

  private static Submission submission(String message) {
    return new Submission(
        SubjectKind.RECRUITER,
        null,
        List.of(),
        List.of(Exhibit.of("message", ExhibitKind.MESSAGES, message)),
        List.of());
  }

  private static Set<Integer> rules(Examination examination) {
    return examination.outcomes().stream()
        .filter(Outcome.Finding.class::isInstance)
        .map(Outcome::check)
        .flatMap(check -> Names.in(check).stream())
        .collect(Collectors.toSet());
  }

  @Override
  public Set<Integer> found(int message) {
    return looking.apply(messages.get(message));
  }

  @Override
  public Duration processorTime() {
    return Duration.ofNanos(SYSTEM.getProcessCpuTime());
  }

  @Override
  public void close() {
    // Nothing was started.
  }
}
