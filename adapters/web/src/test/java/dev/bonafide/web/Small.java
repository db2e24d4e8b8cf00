package dev.bonafide.web;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Examiner;
import dev.bonafide.extension.Mount;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.report.ReportPrinter;
import dev.bonafide.report.RulePages;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Weighing;
import dev.bonafide.web.api.Vitals;
import dev.bonafide.web.assistant.AssistantCalls;
import dev.bonafide.web.cases.CaseSharing;
import dev.bonafide.web.cases.Casebook;
import dev.bonafide.web.handin.UploadReader;
import dev.bonafide.web.screening.Archive;
import dev.bonafide.web.setup.InstallationSetup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The parts of a small server: one rule, files of plain text, an archive in memory. */
public final class Small {
  /** What its one rule finds. */
  public static final String TELLING = "could you pay my friend instead";

  private static final String RULE =
      """
      title: Wants <b>another</b> to be paid
      id: payment-another
      group: payment
      status: stable
      strength: strong
      applies-to: [candidate, job_post, recruiter, solicitation]
      why: Money that goes to "others" & friends hides who earns it.
      innocent: [A shared account]
      ask: {question: "Whose account is it?", good: "Mine.", bad: "A friend's."}
      sources: ["A public source, 2025"]
      when: {says: pay my friend}
      fires: ["could you pay my friend instead", "pay my friend"]
      silent: [pay me, I have a friend]
      """;

  private Small() {}

  public static WebSettings settings() {
    return settings("", "");
  }

  public static WebSettings settings(String publicUrl, String token) {
    return new WebSettings("127.0.0.1", "0", WebSettings.NONE, publicUrl, token, bounds());
  }

  /** Bounds that a test reaches. */
  public static Bounds bounds() {
    return new Bounds(40_000, 100_000, 20_000, 12, 1, 1, Bounds.DEADLINE);
  }

  public static WebParts parts() {
    return parts(new OneRule(), new InMemory());
  }

  /** Where a platform calls as well. */
  public static WebParts parts(Mount mount) {
    return changed(parts(), one -> one.mounts = List.of(mount));
  }

  /** Where something is counted. */
  public static WebParts parts(Supplier<String> metrics) {
    return changed(parts(), one -> one.metrics = metrics);
  }

  /** Where a model is asked, too. */
  public static WebParts asking(ScreeningEngine engine) {
    return changed(parts(engine, new InMemory()), one -> one.asksModels = true);
  }

  /** The same with some other parts. */
  public static WebParts changed(WebParts parts, Consumer<Changed> change) {
    Changed one = new Changed(parts);
    change.accept(one);
    return new WebParts(
        parts.engine(),
        parts.rules(),
        parts.desk(),
        parts.archive(),
        parts.casebook(),
        one.clock,
        parts.ids(),
        one.mounts,
        one.metrics,
        one.asksModels,
        one.vitals,
        parts.sharing(),
        one.prover,
        one.printer,
        parts.pages(),
        one.assistants,
        one.setup);
  }

  /** Parts that a test changes. */
  public static final class Changed {
    public InstantSource clock;
    public List<Mount> mounts;
    public Supplier<String> metrics;
    public boolean asksModels;
    public Vitals vitals;
    public CaseProver prover;
    public ReportPrinter printer;
    public Optional<AssistantCalls> assistants;
    public InstallationSetup setup;

    private Changed(WebParts parts) {
      this.clock = parts.clock();
      this.mounts = parts.mounts();
      this.metrics = parts.metrics();
      this.asksModels = parts.asksModels();
      this.vitals = parts.vitals();
      this.prover = parts.prover();
      this.printer = parts.printer();
      this.assistants = parts.assistants();
      this.setup = parts.setup();
    }
  }

  public static WebParts parts(ScreeningEngine engine, Archive archive) {
    return parts(engine, archive, archive instanceof InMemory both ? both : new InMemory());
  }

  public static WebParts parts(ScreeningEngine engine, Archive archive, Casebook casebook) {
    AtomicInteger ids = new AtomicInteger();
    return new WebParts(
        engine,
        book(),
        new PlainText(),
        archive,
        casebook,
        InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z")),
        () -> "screening-" + ids.incrementAndGet(),
        List.of(),
        () -> "",
        false,
        Vitals.WELL,
        CaseSharing.OFF,
        CaseProver.none(),
        ReportPrinter.NONE,
        new RulePages(book(), List.of()),
        Optional.empty(),
        new RememberedSetup());
  }

  static RuleBook book() {
    return RuleBook.read(
        List.of(new RuleSource("payment/payment-another.yaml", RULE, true)), List.of());
  }

  /** Judges by the one rule. */
  public static final class OneRule implements ScreeningEngine {
    private final CaseReader reader = new CaseReader(new Readers(List.of()));
    private final Examiner examiner = new Examiner(List.of(book()), List.of(), new Weighing());

    @Override
    public Examination screen(Submission handedIn, List<Ruling> rulings) {
      return examiner.examine(reader.readable(handedIn), rulings);
    }

    @Override
    public EngineVersion version() {
      return new EngineVersion("0.1.0", "0123456789abcdef", "default");
    }
  }

  /** Every file is text; a case is one message. */
  static final class PlainText implements UploadReader {
    @Override
    public UploadReader ofRequest() {
      return this;
    }

    @Override
    public Submission open(String name, @Nullable ExhibitKind kind, InputStream in) {
      String text = read(in);
      if (text.startsWith("\0")) {
        throw new UnreadableExhibit(name, "is not in a format that can be read");
      }
      return submission(Exhibit.of(name, kind, text));
    }

    @Override
    public Submission described(String name, String text, Files files) {
      if (!text.startsWith("{")) {
        throw new UnreadableExhibit(name, "line 1: broken JSON");
      }
      return text.equals("{}") ? submission() : submission(Exhibit.of("", null, text));
    }

    @Override
    public boolean expectsMeetings() {
      return true;
    }

    private static Submission submission(Exhibit... exhibits) {
      return new Submission(null, null, List.of(), List.of(exhibits), List.of());
    }

    private static String read(InputStream in) {
      try {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
