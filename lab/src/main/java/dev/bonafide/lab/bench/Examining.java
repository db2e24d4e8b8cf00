package dev.bonafide.lab.bench;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.examination.Examination;
import dev.bonafide.report.JsonReport;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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
 * What a screening costs once it is warm: reading a case, examining it with the whole catalogue,
 * and all of it from the text to the verdict as JSON. Run from the project's root. The hours are of
 * genuine and of fraudulent talk; the message is a recruiter's of a kilobyte. {@code thread} is the
 * time of one core; the wall clock stands for it only where nothing else runs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class Examining {
  private static final Path CORPUS = Path.of("corpus", "tune", "candidate.jsonl");
  private static final Path MESSAGE = Path.of("corpus", "stories", "linkedin-recruiter.txt");
  private static final int KILOBYTE = 1_000;
  private static final Report REPORT = new JsonReport();
  private static final Particulars PARTICULARS =
      new Particulars("bench", Instant.EPOCH, 0, "bench", "bench", "bench");

  @Param({"genuine-hour", "fraud-hour", "message"})
  String evidence = "";

  private final CatalogueEngine engine = ShippedEngine.create();
  private Submission submission = new Submission(null, null, List.of(), List.of(), List.of());
  private CaseFile caseFile = engine.read(submission);

  @Setup
  public void read() throws IOException {
    submission =
        switch (evidence) {
          case "genuine-hour" -> HourOfTalk.of(CORPUS, CaseLabel.GENUINE, engine);
          case "fraud-hour" -> HourOfTalk.of(CORPUS, CaseLabel.FRAUD, engine);
          default -> message();
        };
    caseFile = engine.read(submission);
  }

  private static Submission message() throws IOException {
    String text = Files.readString(MESSAGE);
    return new Submission(
        SubjectKind.RECRUITER,
        null,
        List.of(),
        List.of(
            Exhibit.of(
                "message",
                ExhibitKind.MESSAGES,
                text.repeat(KILOBYTE / text.length() + 1).substring(0, KILOBYTE))),
        List.of());
  }

  @Benchmark
  public CaseFile reading(Cost cost) {
    return cost.of(1, () -> engine.read(submission));
  }

  @Benchmark
  public Examination examination(Cost cost) {
    return cost.of(1, () -> engine.examine(caseFile));
  }

  @Benchmark
  public String screening(Cost cost) {
    return cost.of(1, () -> REPORT.of(engine.examine(engine.read(submission)), PARTICULARS));
  }
}
