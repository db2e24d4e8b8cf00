package dev.bonafide.testkit.casefile;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.RedFlag;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Examiner;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.rule.MeantFlags;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Weighing;
import java.util.ArrayList;
import java.util.List;

/** Judges by one rule, which speaks Spanish beside English, and remembers what it was given. */
public final class OneRule implements ScreeningEngine {
  /** Words that the rule finds. */
  public static final String TELLING = "could you pay my friend instead";

  /** Whether a language model is said to be asked. */
  public volatile boolean asksModel;

  /** Whether what finds something does not answer in time. */
  public volatile boolean isLate;

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
      translations:
        es:
          title: Quiere que cobre <b>otra persona</b>
          why: El dinero que va a "otros" & amigos oculta quién lo gana.
          innocent: [Una cuenta compartida]
          ask: {question: "¿De quién es la cuenta?", good: "Mía.", bad: "De un amigo."}
      """;

  /** Another rule, for where one is not enough; it finds {@code send the fee first}. */
  private static final String OTHER =
      """
      title: Wants a fee first
      id: payment-fee-first
      group: payment
      status: stable
      strength: decisive
      applies-to: [candidate, job_post, recruiter, solicitation]
      why: Who gives work pays for it.
      innocent: [A deposit that a law asks for]
      ask: {question: "What is the fee for?", good: "There is none.", bad: "It must come first."}
      sources: ["A public source, 2025"]
      when: {says: send the fee first}
      fires: ["please send the fee first", "send the fee first"]
      silent: [we pay the fee, no fee]
      """;

  private final List<Submission> given = new ArrayList<>();
  private final CaseReader reader = new CaseReader(new Readers(List.of()));
  private final Examiner examiner;
  private final RedFlag flag;

  public OneRule() {
    this(List.of(new RuleSource("payment/payment-another.yaml", RULE, true)));
  }

  private OneRule(List<RuleSource> rules) {
    RuleBook book = RuleBook.read(rules, List.of());
    this.flag = book.rules().getFirst().flag();
    this.examiner = new Examiner(List.of(book), List.of(), new Weighing());
  }

  /** With another rule beside it, which is decisive. */
  public static OneRule andAnother() {
    return new OneRule(
        List.of(
            new RuleSource("payment/payment-another.yaml", RULE, true),
            new RuleSource("payment/payment-fee-first.yaml", OTHER, true)));
  }

  /** What it was given so far. */
  public List<Submission> given() {
    return given;
  }

  @Override
  public Examination screen(Submission handedIn, List<Ruling> rulings) {
    given.add(handedIn);
    Examiner late = new Examiner(List.of(), List.of(), new Weighing());
    return (isLate ? late : examiner).examine(reader.readable(handedIn), rulings);
  }

  /** First red flag, which a note about a salary may mean. */
  @Override
  public MeantFlags meant(String note, SubjectKind kind) {
    return note.contains("salary") ? new MeantFlags(List.of(flag), false) : MeantFlags.NONE;
  }

  @Override
  public EngineVersion version() {
    return new EngineVersion("0.1.0", "0123456789abcdef", "default");
  }

  @Override
  public boolean asksModel() {
    return asksModel;
  }
}
