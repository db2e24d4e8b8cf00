package dev.bonafide.lab.bench;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Look;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.comparison.Comparisons;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.engine.CatalogueEngine;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to tell an account's life: its snapshot read, and every comparison's look at it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class Biography {
  private static final Instant FIRST = Instant.parse("2014-03-01T09:00:00Z");
  private static final int HOURS_APART = 10;

  @Param("10000")
  private int commits;

  private final CatalogueEngine engine = ShippedEngine.create();
  private Submission submission = new Submission(null, null, List.of(), List.of(), List.of());

  @Setup
  public void make() {
    Exhibit snapshot = Exhibit.of("github.json", ExhibitKind.CODE_PROFILE, snapshot(commits));
    submission =
        new Submission(SubjectKind.CANDIDATE, "Mara Roe", List.of(), List.of(snapshot), List.of());
  }

  @Benchmark
  public List<Look> tell(Cost cost) {
    return cost.of(
        1,
        () -> {
          CaseFile caseFile = engine.read(submission);
          return Comparisons.all(ReferenceLists.NONE).stream()
              .map(one -> one.look(caseFile))
              .toList();
        });
  }

  private static String snapshot(int count) {
    Random chance = new Random(7);
    StringBuilder json =
        new StringBuilder(
            """
            {"login": "mroe", "name": "Mara Roe", "created_at": "2014-01-01T00:00:00Z",
             "commits": [""");
    for (int at = 0; at < count; at++) {
      Instant when =
          FIRST.plusSeconds((long) at * HOURS_APART * 3_600 + chance.nextInt(HOURS_APART * 3_600));
      String by =
          at % 5 == 4
              ? "Ines Holt\", \"email\": \"ines@holt.example"
              : "Mara Roe\", \"email\": \"mara@roe.example";
      json.append(at == 0 ? "\n" : ",\n")
          .append(
              """
              {"repository": "work-%d", "sha": "%040x", "message": "Mend step %d of part %d",
               "author": {"name": "%s", "date": "%s"}, "committer": {"date": "%s"}}"""
                  .formatted(at % 12, at, at, at % 97, by, when, when));
    }
    return json.append("]}").toString();
  }
}
